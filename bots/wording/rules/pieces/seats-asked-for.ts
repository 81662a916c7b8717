import { count, quoted } from '#bots/wording/language.ts';
import type { Who } from '#shared/forum/constitution/who.ts';
import { marksOf, type SeatName } from './choice-of-seats.ts';

/** A number of seats of one choice: at least so many, and perhaps no more than so many. */
export type Asked = Who & { readonly atLeast: number; readonly atMost?: number | undefined };

/** "at least 2 seats marked “council”", or "the seat “Chair”" where it is that one and no other. */
export function seatsAskedFor(asked: Asked, seatName: SeatName): string {
  const only = theOnlySeat(asked);
  if (only !== null && asked.atLeast === 1 && asked.atMost === undefined) {
    return `the seat ${quoted(seatName(only))}`;
  }
  const marks = marksOf(asked, seatName);
  return `${howMany(asked)}${marks.startsWith(',') ? '' : ' '}${marks}`.trim();
}

function howMany({ atLeast, atMost }: Asked): string {
  if (atMost === undefined) return `at least ${seats(atLeast)}`;
  if (atLeast === atMost) return atMost === 0 ? 'no seat' : `exactly ${seats(atMost)}`;
  return atLeast === 0
    ? `at most ${seats(atMost)}`
    : `at least ${atLeast} and at most ${seats(atMost)}`;
}

function seats(number: number): string {
  return count(number, 'seat', 'seats');
}

function theOnlySeat({
  class: marks,
  everyClass,
  body,
  except,
  seats: named,
}: Asked): string | null {
  const isMore = [marks, everyClass, body, except].some((each) => each !== undefined);
  if (isMore || named === undefined) return null;
  const [first = '', ...others] = typeof named === 'string' ? [named] : named;
  return others.length === 0 ? first : null;
}
