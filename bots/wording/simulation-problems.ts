import { whenOnRecord } from './dates.ts';
import { alternatives, didYouMean } from './input-problems-expected.ts';
import { shortened } from './input-problems-found.ts';

/** What a scenario may name in a place, after "expected". */
export function seatExpected(nearest: string | undefined): string {
  return `a seat of these rules${didYouMean(nearest)}`;
}

export function personExpected(nearest: string | undefined): string {
  return `a seat, someone who holds one, the governance lead or one of \`people\`${didYouMean(nearest)}`;
}

export function bodyExpected(bodies: readonly string[]): string {
  return `one of the bodies ${alternatives(bodies.map(shortened))}`;
}

/** A scenario of one body has no names for bodies. */
export const noBodyExpected = 'no such name: there is one body only';

/** Time only goes on. */
export function laterTimeExpected(found: string, before: string) {
  return { found: whenOnRecord(found), expected: `a time not before ${whenOnRecord(before)}` };
}

/** A scenario that says nothing about its rules. */
export const rulesExpected = {
  found: 'no rules',
  expected: '`constitution` here, or --constitution where it is called',
};

/** One file cannot be the rules of several bodies. */
export const noRulesForSeveral = {
  found: 'several bodies',
  expected: 'no --constitution: each of the bodies names its own rules',
};
