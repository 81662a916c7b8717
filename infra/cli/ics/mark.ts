import { type IcsFault, icsFaultInWords } from '#bots/wording/ics-problems.ts';
import { type InputProblem, pathInWords } from '#bots/wording/input-problems.ts';
import { plainly } from '#bots/wording/input-problems-found.ts';
import type { Where } from '#infra/cli/where.ts';

/** Where something stands, in whichever of the files of an ICS. */
export type Mark = Pick<InputProblem, 'file' | 'line' | 'column' | 'path'>;

/** Where a part of something stands. */
export type MarkOf = (path: readonly PropertyKey[]) => Mark;

/** The parts of what stands at a path of a YAML file. */
export function marksIn(file: string, where: Where, at: readonly PropertyKey[]): MarkOf {
  return (path) => {
    const whole = [...at, ...path];
    return { file, ...where(whole), path: pathInWords(whole) };
  };
}

/** A row of a table, by the heading of the column. */
export function marksOfRow(file: string, line: number): MarkOf {
  return (path) => ({ file, line, column: 1, path: pathInWords(path) });
}

export function problemAt(mark: Mark, fault: IcsFault): InputProblem {
  return { ...mark, ...icsFaultInWords(fault) };
}

/** `board.yaml:12`. */
export function lineInWords({ file, line }: Mark): string {
  return `${plainly(file)}:${line}`;
}
