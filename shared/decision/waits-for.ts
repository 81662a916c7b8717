import type { Seat } from '#shared/forum/seat.ts';
import { capacityOf } from './acting.ts';
import type { Opened } from './decision.ts';
import { answersClose, helpersOf } from './outside-help.ts';
import { silent } from './saying.ts';
import { maySee } from './standing.ts';
import { yetToVote } from './tally.ts';
import { current } from './words.ts';

/** What an item wants of a person until they, or someone else who acts for the seat, give it. */
export interface Wait {
  readonly what: 'answer' | 'vote';
  /** Another when it waits anew: the words are others now, or a vote is open. */
  readonly key: string;
  /** When it is too late, or may be; null where nothing says so. */
  readonly until: string | null;
}

/** Whether this item waits for the person's answer to the words as they stand, or for their vote. */
export function waitsFor(decision: Opened, person: string): readonly Wait[] {
  if (!maySee(decision, person) || helpersOf(decision).includes(person)) return [];
  switch (decision.status) {
    case 'seeking consensus':
    case 'resolving': {
      const until = decision.deadlinePassed ? null : answersClose(decision);
      const key = `answer ${current(decision).hash}`;
      return speaksForOne(decision, silent(decision), person)
        ? [{ what: 'answer', key, until }]
        : [];
    }
    case 'voting': {
      const { openUntil: until } = decision.vote;
      return speaksForOne(decision, yetToVote(decision, decision.vote), person)
        ? [{ what: 'vote', key: 'vote', until }]
        : [];
    }
    case 'tied':
    case 'provisional':
    case 'closed':
    case 'withdrawn':
      return [];
  }
}

/** Substitutes are named once for all and not asked: someone for whom they act says so. */
function speaksForOne(decision: Opened, seats: readonly Seat[], person: string): boolean {
  return seats.some((seat) => {
    const as = capacityOf(decision, seat, person);
    return as === 'holder' || as === 'deputy' || (as === 'proxy' && decision.status === 'voting');
  });
}
