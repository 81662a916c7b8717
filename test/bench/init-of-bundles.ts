import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundle, bundling } from '#infra/bundles/bundle.ts';
import { entryNames } from '#infra/constructs/entries.ts';
import { madeUpSettings } from '#test/support/made-up-settings.ts';

const fresh = 15;

/** From the start of the process to the handler, in ms, and the processor's part in it. */
const timed = `
  await import(process.argv[1]);
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ wall: performance.now(), cpu: (user + system) / 1000 }));
`;

interface Init {
  readonly wall: number;
  readonly cpu: number;
}

const run = promisify(execFile);

/** Each bundle's init in fresh processes, one after another in turn, beside the bare frameworks'. */
export async function initOfBundles() {
  const folder = await bundled();
  const names = ['empty', 'bolt', 'botbuilder', ...entryNames];
  const taken = new Map(names.map((name) => [name, [] as Init[]]));
  for (let round = 0; round < fresh; round += 1) {
    for (const name of names) taken.get(name)?.push(await initOf(join(folder, name, 'index.mjs')));
  }
  return names.map((name) => {
    const [own, empty, bolt, botbuilder] = [name, 'empty', 'bolt', 'botbuilder'].map((each) =>
      middles(taken.get(each) ?? []),
    );
    return {
      bundle: name,
      ms: rounded(own?.wall),
      'processor ms': rounded(own?.cpu),
      '/ empty': ratio(own, empty),
      '/ bare Bolt': ratio(own, bolt),
      '/ bare botbuilder': ratio(own, botbuilder),
    };
  });
}

async function bundled(): Promise<string> {
  const outdir = await mkdtemp(join(tmpdir(), 'accord-bench-'));
  const bare = (name: string) => ({
    in: fileURLToPath(new URL(`bare/${name}.ts`, import.meta.url)),
    out: `${name}/index`,
  });
  const entryPoints = ['empty', 'bolt', 'botbuilder'].map(bare);
  await Promise.all([bundle(entryNames, outdir), build({ ...bundling, entryPoints, outdir })]);
  return outdir;
}

async function initOf(path: string): Promise<Init> {
  const { stdout } = await run(
    process.execPath,
    ['--no-deprecation', '--input-type=module', '--eval', timed, path],
    // No other, as on AWS: certificates that a machine adds are read by every process.
    { env: madeUpSettings },
  );
  return JSON.parse(stdout) as Init;
}

function middles(all: readonly Init[]): Init {
  return { wall: middle(all.map(({ wall }) => wall)), cpu: middle(all.map(({ cpu }) => cpu)) };
}

function middle(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** By the clock, and by the processor, which others on the same machine disturb less. */
function ratio(one: Init | undefined, other: Init | undefined): string {
  const by = (part: keyof Init) => ((one?.[part] ?? 0) / (other?.[part] ?? 1)).toFixed(2);
  return `${by('wall')} (${by('cpu')})`;
}

function rounded(value: number | undefined): number {
  return Math.round(value ?? 0);
}
