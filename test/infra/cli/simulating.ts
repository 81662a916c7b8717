import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine } from '#bots/wording/input-problems.ts';
import { callVerb } from '#infra/cli/call-verb.ts';
import { verbs } from '#infra/cli/verbs.ts';
import { root } from '#test/support/source-tree.ts';
import { onDisk } from './on-disk.ts';

export const examplesFolder = join(root, 'docs/examples');

/** The worked examples, by the names of their files. */
export const examples = readdirSync(examplesFolder).filter((name) => name.endsWith('.yaml'));

export function exampleText(name: string): string {
  return readFileSync(join(examplesFolder, name), 'utf8');
}

/** What `accord simulate` answers, called in a folder. */
export async function simulated(folder: string, file: string, ...more: readonly string[]) {
  const argv = ['simulate', '--scenario', file, ...more];
  const called = await callVerb(verbs, argv, { folder, env: {} });
  switch (called.exit) {
    case 'ok':
    case 'no':
      return { ...called, said: called.words.split('\n') };
    case 'unusable':
      return { ...called, said: called.problems.map(problemLine), data: {} };
    case 'help':
    case 'wrong usage':
      throw new Error(`called wrongly: ${JSON.stringify(called)}`);
  }
}

/** The same of a scenario that is written here. */
export async function simulatedText(text: string, ...more: readonly string[]) {
  const { folder, file } = onDisk(text, 'scenario.yaml');
  return simulated(folder, file, ...more);
}

/** The same as a process of its own. */
export function spawned(args: readonly string[], folder = examplesFolder) {
  const tool = join(root, 'infra/cli/accord.ts');
  return spawnSync(process.execPath, [tool, 'simulate', ...args], {
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
}
