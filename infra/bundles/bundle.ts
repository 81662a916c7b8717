import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { builtinsOnDemand } from './builtins-on-demand.ts';
import { oneOldZod } from './one-old-zod.ts';

/** Bolt and botbuilder are CommonJS: an ESM bundle has to bring its own `require`. */
const banner =
  "import{createRequire as accordRequire}from'node:module';const require=accordRequire(import.meta.url);";

const functions = fileURLToPath(new URL('../../functions/', import.meta.url));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** How a file becomes one that Lambda runs. */
export const bundling = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  mainFields: ['module', 'main'],
  banner: { js: banner },
  outExtension: { '.js': '.mjs' },
  minify: true,
  sourcemap: true,
  sourcesContent: false,
  metafile: true,
  legalComments: 'none',
  logLevel: 'error',
} as const satisfies BuildOptions;

const leftOut = (file: string) => fileURLToPath(new URL(`left-out/${file}`, import.meta.url));
const nothing = leftOut('nothing.cjs');

/**
 * What Bolt and botbuilder bring for servers, sockets and sign-in flows of their own. Our receiver
 * takes the place of Bolt's, our connector client and one client secret that of botbuilder's; Node
 * has had a URL of its own for longer than node-fetch asks for another.
 */
const alias = {
  express: nothing,
  'raw-body': nothing,
  '@slack/oauth': nothing,
  '@slack/socket-mode': nothing,
  axios: nothing,
  '@azure/identity': nothing,
  'botframework-streaming': leftOut('streaming.cjs'),
  'whatwg-url': nothing,
  '@aws-sdk/credential-provider-node': leftOut('other-credentials.ts'),
};

/** Bundles files of functions/ as Lambda runs them, each into a folder of its name. */
export async function bundle(names: readonly string[], outdir = dist) {
  const entryPoints = names.map((name) => ({ in: `${functions}${name}.ts`, out: `${name}/index` }));
  const plugins = [builtinsOnDemand, oneOldZod];
  const { metafile } = await build({ ...bundling, alias, plugins, entryPoints, outdir });
  return { folder: outdir, metafile };
}
