import { plainly, shortened } from './input-problems-found.ts';

/** One mistake in a file that people wrote: where it is, what is there, what can be there. */
export interface InputProblem {
  /** As whoever called named it. */
  readonly file: string;
  /** Both count from 1; a problem of the file as a whole is at 1:1. */
  readonly line: number;
  readonly column: number;
  /** `quorum.roles[0].name`; empty for the whole document. */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

/** `board.yaml:12:3 quorum.atLeast: found "half", expected a whole number.` */
export function problemLine(problem: InputProblem): string {
  return `${placeInWords(problem)}: found ${problem.found}, expected ${problem.expected}.`;
}

/** `board.yaml:12:3 quorum.atLeast` */
export function placeInWords({
  file,
  line,
  column,
  path,
}: Omit<InputProblem, 'found' | 'expected'>): string {
  return `${plainly(file)}:${line}:${column}${path === '' ? '' : ` ${path}`}`;
}

/** Names that are no single word stand in brackets, as do places in a list, from 0. */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part !== 'string') return `[${String(part)}]`;
      if (part.length > 60 || !/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(part))
        return `[${shortened(part)}]`;
      return index === 0 ? part : `.${part}`;
    })
    .join('');
}
