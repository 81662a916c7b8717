import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** The console's files as the browser asks for them, by path. */
export type ConsoleBundle = ReadonlyMap<string, { readonly text: string; readonly type: string }>;

const folder = fileURLToPath(new URL('../console/', import.meta.url));

/** Bundles the browser code, in memory, at start. */
export async function bundleConsole(): Promise<ConsoleBundle> {
  const { outputFiles } = await build({
    entryPoints: [`${folder}main.tsx`],
    outdir: '/console',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2024',
    jsx: 'automatic',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [manySlackMessages],
  });
  const page = await readFile(`${folder}page.html`, 'utf8');
  return new Map([
    ['/', { text: page, type: 'text/html; charset=utf-8' }],
    ...outputFiles.map(({ path, text }) => [path, { text, type: typeOf(path) }] as const),
  ]);
}

/** The renderer gives each message the same element id; on a page with many it must be a class. */
const manySlackMessages: Plugin = {
  name: 'many-slack-messages',
  setup(bundler) {
    bundler.onLoad({ filter: /slack-blocks-to-jsx\/dist\/.*\.(css|mjs)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return path.endsWith('.css')
        ? {
            contents: text.replaceAll('#slack_blocks_to_jsx', '.slack_blocks_to_jsx'),
            loader: 'css',
          }
        : { contents: text.replaceAll('id:"slack_blocks_to_jsx",', ''), loader: 'js' };
    });
  },
};

function typeOf(path: string): string {
  return path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
}
