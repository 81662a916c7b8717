import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const nothing = fileURLToPath(new URL('left-out/nothing.cjs', import.meta.url));

/** Bolt without its receivers, which ours takes the place of, and without its threads for assistants. */
export const boltAlone: Plugin = {
  name: 'bolt-alone',
  setup(build) {
    build.onResolve({ filter: /^\.\/(?:receivers\/|Assistant$)/ }, ({ importer }) =>
      /[\\/]@slack[\\/]bolt[\\/]dist[\\/]\w+\.js$/.test(importer) ? { path: nothing } : undefined,
    );
  },
};
