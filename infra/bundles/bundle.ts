import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

/** Bolt and botbuilder are CommonJS: an ESM bundle has to bring its own `require`. */
const banner =
  "import{createRequire as accordRequire}from'node:module';const require=accordRequire(import.meta.url);";

const functions = fileURLToPath(new URL('../../functions/', import.meta.url));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

const bundling = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  banner: { js: banner },
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;

/** Bundles files of functions/ as Lambda runs them; says in which folder each then has its own. */
export async function bundle(names: readonly string[], outdir = dist): Promise<string> {
  await build({
    ...bundling,
    entryPoints: names.map((name) => ({ in: `${functions}${name}.ts`, out: `${name}/index` })),
    outExtension: { '.js': '.mjs' },
    outdir,
  });
  return outdir;
}
