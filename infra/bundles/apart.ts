import type { Plugin } from 'esbuild';

/**
 * A file that hardly any press asks for, bundled by itself. What it shares with the function would
 * otherwise stand in a file with all that either of them uses of it, and every cold start load that.
 */
export function apart(name: string): Plugin {
  return {
    name: 'apart',
    setup(build) {
      const { esbuild, initialOptions } = build;
      build.onResolve(
        { filter: new RegExp(`/${name}\\.ts$`) },
        async ({ path, kind, resolveDir }) => {
          if (kind !== 'dynamic-import') return undefined;
          const file = await build.resolve(path, { kind: 'import-statement', resolveDir });
          await esbuild.build({ ...initialOptions, entryPoints: [{ in: file.path, out: name }] });
          return { path: `./${name}.mjs`, external: true };
        },
      );
    },
  };
}
