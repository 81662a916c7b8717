import type { InputProblem } from '#bots/wording/input-problems.ts';
import { programmeProblemInWords } from '#bots/wording/programme-problems.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { type Programme, programme } from '#shared/transition/programme.ts';
import { programmeProblems } from '#shared/transition/programme-problems.ts';
import { programmes } from './built-in.ts';
import { type MarkOf, marksIn } from './ics/mark.ts';
import { nearestName } from './nearest-name.ts';
import { readDocument } from './read-document.ts';
import type { NamedFile } from './read-text.ts';

/** A programme from its file, or by the id of one that comes with the program; or all that is wrong with it. */
export function loadProgramme({
  file,
  folder,
}: NamedFile): Result<Programme, readonly InputProblem[]> {
  const named = { file: programmes.fileOf(file) ?? file, folder };
  const read = readDocument({ ...named, schema: programme });
  if (!read.ok) return read;
  return usable(read.value.value, marksIn(named.file, read.value.where, []));
}

/** A programme whose parts fit together; or every part that does not. */
export function usable(found: Programme, mark: MarkOf): Result<Programme, readonly InputProblem[]> {
  const problems = programmeProblems(found).map((problem) => ({
    ...mark(problem.path),
    ...programmeProblemInWords(problem, nearestName),
  }));
  return problems.length === 0 ? accepted(found) : refused(problems.toSorted(byPlace));
}

function byPlace(one: InputProblem, other: InputProblem): number {
  return one.line - other.line || one.column - other.column;
}
