import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine } from '#bots/wording/input-problems.ts';
import { callVerb } from '#infra/cli/call-verb.ts';
import { verbs } from '#infra/cli/verbs.ts';
import { dataFolder } from '#test/support/data-folder.ts';

/** Files in a folder of their own, and what the tool answers when it is called there. */
export function withFiles(files: { readonly [name: string]: string }) {
  const folder = dataFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return async (line: string) => {
    const called = await callVerb(verbs, line.split(' '), { folder, env: {} });
    const problems = 'problems' in called ? (called.problems ?? []) : [];
    return {
      exit: called.exit,
      words: 'words' in called ? called.words : '',
      data: 'data' in called ? called.data : {},
      problems: problems.map(problemLine),
    };
  };
}

/** A board in ten lines, with nothing against it. */
export const board = `name: Board
noun: board
seats:
  ann: { classes: [chair] }
  bob: { classes: [deputy chair] }
  cat: {}
quorum: { atLeast: 2 }
steps: [{ id: talk, name: talk, asks: What helps? }]
vote: { carriedWhen: [{ moreThan: 1/2 }] }
kinds: { pay: { name: pay, quorum: { atLeast: 1 } } }
`;
