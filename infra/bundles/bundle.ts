import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { apart } from './apart.ts';
import { boltAlone } from './bolt-alone.ts';
import { builtinsOnDemand } from './builtins-on-demand.ts';
import { oneOldZod } from './one-old-zod.ts';

/**
 * Bolt and botbuilder are CommonJS: an ESM bundle has to bring its own `require`, of a module that is
 * asked for as `builtinsOnDemand` asks for all.
 */
const banner =
  "const require=process.getBuiltinModule('node:module').createRequire(import.meta.url);";

const functions = fileURLToPath(new URL('../../functions/', import.meta.url));
const dist = fileURLToPath(new URL('../../dist', import.meta.url));

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

/**
 * Bundles files of functions/ as Lambda runs them, each into a folder of its name; what a function
 * imports only when it needs it is a file of its own there, and beside each file lies its map, which
 * a fault reads (`shared/in-source.ts`). Says what went into each.
 */
export async function bundle(names: readonly string[], outdir = dist) {
  const made = await Promise.all(names.map((name) => bundled(name, `${outdir}/${name}`)));
  return { folder: outdir, inputs: new Map(made) };
}

async function bundled(name: string, outdir: string) {
  const { metafile } = await build({
    ...bundling,
    splitting: true,
    alias,
    plugins: [apart('built-in-programme'), boltAlone, builtinsOnDemand, oneOldZod],
    entryPoints: [{ in: `${functions}${name}.ts`, out: 'index' }],
    outdir,
  });
  return [name, atOnce(metafile)] as const;
}

/** Everything that is loaded on a cold start: the first file, and what that cannot start without. */
function atOnce({ outputs }: Metafile): readonly string[] {
  const loaded = new Set(Object.keys(outputs).filter((path) => path.endsWith('/index.mjs')));
  for (const path of loaded) {
    for (const { path: next, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') loaded.add(next);
    }
  }
  return [...loaded].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
}
