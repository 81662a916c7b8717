import { chooses } from '#shared/forum/choose.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { weigh } from '#shared/forum/weigh.ts';
import { type Book, hasAVote } from './book.ts';
import { isCast, presiders } from './chair.ts';
import type { Found } from './finding.ts';
import { votingLimbs } from './limbs.ts';
import { canLose } from './stepping-out.ts';

/** A casting vote that nobody can give, that is lost with one person, or that changes nothing. */
export function castingVote(book: Book): readonly Found[] {
  const { vote, takenAt } = book.rules;
  if (vote === 'none' || !isCast(vote.tie)) return [];
  const at = ['vote', 'tie'];
  if (takenAt.allowed.every((place) => place === 'for a meeting')) {
    return [{ code: 'NeverApplies', what: 'casting vote', because: 'only a meeting decides', at }];
  }
  const able = presiders(book);
  if (able.length === 0) return [];
  if (!able.some((seat) => hasASay(book, seat))) return [{ code: 'CastingVoteCountsNowhere', at }];
  return vote.tie === 'second and casting vote' ? secondVote(book, able) : [];
}

/** A second vote takes a first: it is only for those who vote as members too. */
function secondVote(book: Book, able: readonly Seat[]): readonly Found[] {
  const at = ['vote', 'tie'];
  const [first] = able;
  const [giver, other] = able.filter((seat) => hasAVote(book, seat));
  if (first === undefined || giver === undefined) return [{ code: 'NoSecondVote', at }];
  if (giver !== first) return [{ code: 'ChairHasNoVote', seat: first.id, at }];
  const isLost = other === undefined && able.length > 1 && canLose(book.rules, 'votes');
  return isLost ? [{ code: 'CastingVoteLost', seat: giver.id, at }] : [];
}

/** Whether one more vote of this seat counts in any of the tests; if not, there never is a tie. */
function hasASay(book: Book, seat: Seat): boolean {
  return votingLimbs(book).some(
    ({ limb }) =>
      chooses(limb.electorate ?? {}, seat) &&
      (limb.unit !== 'weight' || weigh(book.rules.weights, seat) > 0),
  );
}
