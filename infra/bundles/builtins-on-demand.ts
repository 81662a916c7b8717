import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const own = new Set(builtinModules);

/**
 * Node's own modules by `process.getBuiltinModule`. An import would copy every export of theirs, and
 * that of `node:http` starts Node's whole fetch, WebSocket and HTTP/2, which a cold start waits for.
 */
export const builtinsOnDemand: Plugin = {
  name: 'builtins-on-demand',
  setup(build) {
    build.onResolve({ filter: /^[a-z_:/0-9]+$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/, '');
      if (!own.has(name) || kind === 'require-call') return undefined;
      return { path: name, namespace: 'builtin', sideEffects: false };
    });
    build.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${path}');`,
      loader: 'js',
    }));
  },
};
