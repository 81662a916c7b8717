import { seatsNamed } from './findings/named.ts';
import type { InputProblem } from './input-problems.ts';

/** Groups of which a seat is in more than one. */
export function overlapInWords(seats: readonly string[]): Pick<InputProblem, 'found' | 'expected'> {
  return {
    found: `${seatsNamed(seats)} in more than one of these groups`,
    expected: 'classes of which no seat has two, so that each seat votes in one group',
  };
}
