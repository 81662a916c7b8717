import { chooses } from '#shared/forum/choose.ts';
import type { Limb } from '#shared/forum/constitution/limb.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { type Book, canVote, peersOf, voters } from './book.ts';

/** The seats whose vote a test counts, filled or not. */
export function inTest(book: Book, limb: Limb): readonly Seat[] {
  return voters(book).filter((seat) => chooses(limb.electorate ?? {}, seat));
}

/** Whether what is enough grows with what it is a share of. */
export function isShare(limb: Pick<Limb, 'moreThan' | 'atLeast'>): boolean {
  return typeof (limb.moreThan ?? limb.atLeast) === 'string';
}

/** Whether some decisions are taken where only those who say something are present. */
export function isTakenElsewhere({ rules }: Book): boolean {
  return rules.takenAt.allowed.some((place) => place !== 'at a meeting');
}

/** How many of these seats can say something, themselves or through their body. */
export function able(book: Book, seats: readonly Seat[]): number {
  const canSay = book.rules.takenAt.allowed.map((place) => {
    const peers = peersOf(book, place);
    return (seat: Seat) => canVote(book, seat, place) || peers(seat).length > 0;
  });
  return seats.filter((seat) => canSay.some((can) => can(seat))).length;
}

/** Whether saying something can make one of these seats present; a vacant one even at a meeting. */
export function canBecomePresent(book: Book, seats: readonly Seat[]): boolean {
  const peers = peersOf(book, 'at a meeting');
  return isTakenElsewhere(book) || seats.some((seat) => peers(seat).length > 0);
}
