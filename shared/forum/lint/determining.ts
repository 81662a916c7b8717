import type { Book } from './book.ts';
import type { Found } from './finding.ts';

/** Where the person presiding may decide at once, or in place of a vote that there always has to be. */
export function determining({ rules: { chairMayDetermine, steps, vote } }: Book): readonly Found[] {
  if (!chairMayDetermine) return [];
  const at = ['chairMayDetermine'];
  const atOnce = !steps.some(({ required }) => required);
  const insteadOfVote = vote !== 'none' && vote.when === 'always';
  return [
    ...(atOnce ? [{ code: 'DeterminesAtOnce' as const, at }] : []),
    ...(insteadOfVote ? [{ code: 'DeterminesInsteadOfVote' as const, at }] : []),
  ];
}
