import type { Limb } from '#shared/forum/constitution/limb.ts';
import type { Path } from '#shared/forum/inherit.ts';
import type { Book } from './book.ts';

/** A test of these rules, and where it stands. */
export interface LimbAt {
  readonly limb: Limb;
  readonly at: Path;
}

/** The tests that a vote must pass; none where there is no vote. */
export function votingLimbs({ rules: { vote } }: Book): readonly LimbAt[] {
  if (vote === 'none') return [];
  return vote.carriedWhen.map((limb, index) => ({ limb, at: ['vote', 'carriedWhen', index] }));
}

/** Those, and the tests of agreement where agreement alone settles anything. */
export function allLimbs(book: Book): readonly LimbAt[] {
  const { vote, consensus } = book.rules;
  if (vote !== 'none' && vote.when === 'always') return votingLimbs(book);
  const support = consensus.support.map((limb, index) => ({
    limb,
    at: ['consensus', 'support', index],
  }));
  return [...support, ...votingLimbs(book)];
}
