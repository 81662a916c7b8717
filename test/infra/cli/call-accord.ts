import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { problemLine } from '#bots/wording/input-problems.ts';
import { callVerb } from '#infra/cli/call-verb.ts';
import { verbs } from '#infra/cli/verbs.ts';
import { root } from '#test/support/source-tree.ts';

type Env = Readonly<Record<string, string | undefined>>;

interface CalledIn {
  readonly folder: string;
  readonly env: Env;
}

/** A verb called within this process: what it says, and its problems a line each. */
export async function callAccord(line: string, io: CalledIn) {
  const called = await callVerb(verbs, line.split(' '), io);
  if (called.exit === 'help' || called.exit === 'wrong usage') throw new Error(called.exit);
  const words = 'words' in called ? called.words : '';
  const data = 'data' in called ? called.data : {};
  const problems = (called.problems ?? []).map(problemLine);
  return { exit: called.exit, words, data, problems };
}

/** The tool in a process of its own. */
export function runAccord(line: string, { folder, env }: CalledIn) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'infra/cli/accord.ts'), ...line.split(' ')],
    { cwd: root, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder, ...env } },
  );
  return { status, stdout, stderr };
}
