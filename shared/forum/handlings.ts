import type { Handling } from './constitution/interests.ts';

/** The ways of handling a declared interest, from the least to the most. */
export const handlings = [
  'take part',
  'discuss, not vote',
  'step out',
] as const satisfies readonly Handling[];
