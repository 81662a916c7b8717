import { type InputProblem, pathInWords } from '#bots/wording/input-problems.ts';

/** A problem whose file is not named yet, and whose path is still in its parts. */
export interface Mistake extends Omit<InputProblem, 'file' | 'path'> {
  readonly path: readonly PropertyKey[];
  /** Where whatever else is wrong is wrong because of it. */
  readonly tells?: readonly (readonly PropertyKey[])[];
}

/** In the order of the file; what is told twice of one place, once. */
export function problemsOf(file: string, mistakes: readonly Mistake[]): readonly InputProblem[] {
  const problems = mistakes
    .toSorted((one, other) => one.line - other.line || one.column - other.column)
    .map(
      ({ path, tells: _tells, ...rest }): InputProblem => ({
        file,
        ...rest,
        path: pathInWords(path),
      }),
    );
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
