import type { Limb } from '#shared/forum/constitution/limb.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import { countLimb } from '#shared/forum/count-limb.ts';
import { reaches } from '#shared/forum/reaches.ts';
import type { Choice } from '#shared/forum/said.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { abstentionInGroups } from './abstention-in-groups.ts';
import { type Book, peersOf, said, voters } from './book.ts';
import type { AbstentionHelps } from './fault.ts';
import type { Found } from './finding.ts';
import { canBecomePresent, inTest, isShare } from './in-test.ts';
import { unlikeSeats } from './likeness.ts';
import { votingLimbs } from './limbs.ts';

/**
 * Tests by which a seat that has said nothing can carry a vote by abstaining, where it was not
 * carried before. A test is only ever helped by an abstention because
 *
 * - all must be present, and elsewhere than at a meeting whoever abstains is;
 * - a group, or a vacant seat whose body votes for it, no longer says what it said;
 * - a share of 0 is passed as soon as there is something of which it is a share;
 * - those against must stay below a share, of a base that it makes larger.
 *
 * Everything else that an abstention changes makes a base larger. Shared seats whose holders differ
 * are another matter: their seat had said something.
 */
export function abstentionHelps(book: Book): readonly Found[] {
  return votingLimbs(book).flatMap(({ limb, at }) =>
    waysIn(book, limb).map((is) => ({ code: 'AbstentionHelps' as const, how: is, at })),
  );
}

function waysIn(book: Book, limb: Limb): readonly AbstentionHelps[] {
  return [
    ...(makesPresent(book, limb) ? ['it makes a seat present' as const] : []),
    ...(somethingIsEnough(book, limb) ? ['nothing out of something is enough' as const] : []),
    ...(silencesVacantSeat(book, limb) || sparesVacantSeat(book, limb)
      ? ['it takes the vote of a vacant seat' as const]
      : []),
    ...(lessensThoseAgainst(book, limb) ? ['it makes the share against smaller' as const] : []),
    ...abstentionInGroups(book, limb),
  ];
}

/**
 * Tried with everyone else for: where that does not pass it, nothing does. In groups it can also
 * take that some have stepped out, so there every such test is told.
 */
function makesPresent(book: Book, limb: Limb): boolean {
  if (!limb.everyonePresent) return false;
  const can = canBecomePresent(book, inTest(book, limb));
  const unlike = unlikeSeats(book.rules, voters(book));
  if (typeof limb.unit !== 'string' || unlike === null) return can;
  return unlike.some((seat) =>
    book.rules.takenAt.allowed.some((place) => isMadePresent(book, limb, { seat, place })),
  );
}

/** A vacant seat is there while those who vote for it say something, all the same. */
function isMadePresent(
  book: Book,
  limb: Limb,
  { seat, place }: { readonly seat: Seat; readonly place: TakenAt },
): boolean {
  const isPeer = ({ body }: Seat) => body !== null && body === seat.body;
  const isMet = (choice: Choice | null, ofPeers: Choice | null) => {
    const choiceOf = (each: Seat) => {
      if (each === seat) return choice;
      return isPeer(each) ? ofPeers : 'for';
    };
    return countLimb(limb, said(book, place, choiceOf), book.rules.weights).met;
  };
  return (['for', 'abstain', null] as const).some(
    (ofPeers) => isMet('abstain', ofPeers) && !isMet(null, ofPeers),
  );
}

function somethingIsEnough(book: Book, limb: Limb): boolean {
  if (!reaches(limb, 0, 1) || reaches(limb, 0, 0)) return false;
  if (limb.of === 'votes and abstentions') return true;
  if (limb.of === 'present and entitled') return canBecomePresent(book, inTest(book, limb));
  return limb.of === 'votes cast' && typeof limb.unit !== 'string';
}

/** A vacant seat follows its body only while all of that say the same; an abstention is a word too. */
function silencesVacantSeat(book: Book, limb: Limb): boolean {
  const isGroups = typeof limb.unit !== 'string';
  if (!isGroups && !(isShare(limb) && isOfWhatIsSaid(limb))) return false;
  const own = new Set(inTest(book, limb));
  return book.rules.takenAt.allowed.some((place) => {
    const peers = peersOf(book, place);
    const isOdd = (others: readonly Seat[]) => {
      // The one that abstains takes the place of the vacant seat in the base.
      const isEven = limb.unit === 'seats' && others.every((each) => own.has(each));
      if (!isEven || limb.of === 'votes cast') return true;
      return limb.of === 'present and entitled' && place === 'at a meeting';
    };
    return [...own].some((seat) => peers(seat).length > 1 && isOdd(peers(seat)));
  });
}

/** A vacant seat that must not be against is so only while those who vote for it all are. */
function sparesVacantSeat(book: Book, { notAgainst = [] }: Limb): boolean {
  const named = new Set([notAgainst].flat());
  const vacant = book.seats.filter(({ id }) => named.has(id));
  return book.rules.takenAt.allowed.some((place) => {
    const peers = peersOf(book, place);
    return vacant.some((seat) => peers(seat).length > 1);
  });
}

function lessensThoseAgainst(book: Book, limb: Limb): boolean {
  if (typeof limb.againstBelow !== 'string') return false;
  if (limb.of === 'votes and abstentions') return true;
  return limb.of === 'present and entitled' && canBecomePresent(book, inTest(book, limb));
}

/** Whether the base shrinks when someone says nothing any more. */
function isOfWhatIsSaid({ of }: Limb): boolean {
  return of === 'votes cast' || of === 'votes and abstentions' || of === 'present and entitled';
}
