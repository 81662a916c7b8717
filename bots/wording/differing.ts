import { capacityOf } from '#shared/decision/acting.ts';
import type { Opened } from '#shared/decision/decision.ts';
import {
  answerNow,
  answersNow,
  ballotOf,
  standingObjections,
  waysVoted,
} from '#shared/decision/saying.ts';
import { electorate } from '#shared/decision/standing.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { count, the } from './language.ts';

/** Each seat without an answer because the people who share it differ, by name. */
export function differingAnswers(decision: Opened): string[] {
  return differing(decision).map(({ name }) => `No answer from ${the(name)}: ${theyDiffer}`);
}

/** How many they are, where no names are given. */
export function sharedSeatsThatDiffer(decision: Opened): string[] {
  const { length } = differing(decision);
  const seats = count(length, 'shared seat has', 'shared seats have');
  return length === 0
    ? []
    : [`${seats} no answer: those who share ${length === 1 ? 'it' : 'them'} differ.`];
}

/** An objection by one of them speaks for itself. */
function differing(decision: Opened): Seat[] {
  const objecting = new Set(standingObjections(decision).map(({ seat }) => seat));
  return electorate(decision)
    .filter((seat) => !objecting.has(seat.id) && answerNow(decision, seat) === null)
    .filter((seat) =>
      answersNow(decision, seat).some(({ by }) => capacityOf(decision, seat, by) !== null),
    );
}

/** The same of votes. */
export function differingVotes(decision: Opened): string[] {
  const vote = 'vote' in decision ? decision.vote : null;
  if (vote === null) return [];
  return electorate(decision)
    .filter((seat) => waysVoted(decision, vote, seat).length > 0 && !ballotOf(decision, seat))
    .map(({ name }) => `No vote from ${the(name)}: ${theyDiffer}`);
}

const theyDiffer = 'the seat is shared, and those who share it differ.';
