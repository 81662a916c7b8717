import type { ProgrammeProblem } from '#shared/transition/programme-problems.ts';
import { alternatives, didYouMean } from './input-problems-expected.ts';
import type { FoundExpected } from './input-problems-file.ts';
import { shortened } from './input-problems-found.ts';
import { count } from './language.ts';

type Nearest = (written: string, names: readonly string[]) => string | undefined;

/** As many names as anyone reads. */
const most = 12;

/** What in a programme does not fit together, and what would. */
export function programmeProblemInWords(
  problem: ProgrammeProblem,
  nearest: Nearest,
): FoundExpected {
  switch (problem.code) {
    case 'UsedTwice':
      return { found: `${shortened(problem.found)} a second time`, expected: 'each id once' };
    case 'QuartersOverlap':
      return {
        found: `the quarter ${shortened(problem.found)}, which shares days with ${shortened(problem.with)}`,
        expected: 'quarters that begin when the one before is over',
      };
    case 'Unknown': {
      const { what, found, expected } = problem;
      return {
        found: `${shortened(found)}, which is no ${what} of this programme`,
        expected: expectedNames(what, expected) + didYouMean(nearest(found, expected)),
      };
    }
    case 'WaitInACircle':
      return {
        found: `milestones that wait for one another: ${circleInWords(problem.circle)}`,
        expected: 'one of them to wait for none of the others',
      };
    case 'AfterTheEnd':
      return {
        found: count(problem.found, 'month', 'months'),
        expected: `at most ${problem.lasts}, as the programme lasts no longer`,
      };
  }
}

function expectedNames(what: string, names: readonly string[]): string {
  if (names.length === 0) return `a ${what} that stands in this file; there is none`;
  return names.length > most
    ? `one of its ${count(names.length, what, `${what}s`)}`
    : alternatives(names.map(shortened));
}

function circleInWords(circle: readonly string[]): string {
  return [...circle, ...circle.slice(0, 1)].join(' → ');
}
