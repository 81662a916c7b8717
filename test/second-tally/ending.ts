import { chosen } from './chosen.ts';
import { type Counted, count, type OneMore, type Room } from './count.ts';
import { compare, share } from './exact.ts';
import type { TestText, VoteText } from './written.ts';

export interface Ending {
  readonly is: 'carried' | 'tie' | 'not carried';
  readonly counts: readonly Counted[];
}

export function ending({ carriedWhen }: VoteText, room: Room): Ending {
  const counts = carriedWhen.map((test) => count(test, room));
  const failing = carriedWhen.filter((_, at) => counts[at]?.passed === false);
  if (failing.length === 0) return { is: 'carried', counts };
  return { is: failing.every((test) => isLevel(test, room)) ? 'tie' : 'not carried', counts };
}

/** It asks for a majority and no more; as many for as against, and one more vote for would pass it. */
function isLevel(test: TestText, room: Room): boolean {
  const { for: votes, against } = count(test, room);
  const even = votes === against && votes > 0n;
  return even && !asksMoreThanHalf(test) && onceMore(test, room, 'for').passed;
}

function asksMoreThanHalf({ moreThan, atLeast }: TestText): boolean {
  const amount = moreThan ?? atLeast;
  return typeof amount === 'string' && compare(share(amount), [1n, 2n]) > 0;
}

/**
 * The count with one more vote of the seat in the chair, where the test is one of its electorate.
 * Silent: what a tie is while nobody presides. Read as if a seat of weight 1 did, in every test.
 */
export function onceMore(test: TestText, room: Room, vote: OneMore): Counted {
  const belongs = room.chair === null || chosen(test.electorate ?? {}, room.seats, room.chair);
  return count(test, room, belongs ? vote : null);
}
