import { dirname, isAbsolute, join } from 'node:path';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { leavesFolder } from '#infra/cli/leaves-folder.ts';
import type { NamedFile } from '#infra/cli/read-text.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { IcsInHand } from './in-hand.ts';
import { marksIn, problemAt } from './mark.ts';

/** A file that an ICS file names at a path, by its path from there; none outside its folder. */
export function beside(
  { named, where }: IcsInHand,
  other: string,
  path: readonly PropertyKey[],
): Result<NamedFile, readonly InputProblem[]> {
  const { file, folder } = named;
  const found = { file: isAbsolute(other) ? other : join(dirname(file), other), folder };
  if (!leavesFolder(named, found)) return accepted(found);
  const fault = { code: 'outside the folder', named: other, first: file } as const;
  return refused([problemAt(marksIn(file, where, path)([]), fault)]);
}
