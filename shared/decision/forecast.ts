import type { Condition } from '#shared/forum/constitution/condition.ts';
import { type Quorum, quorum, type SeatHere } from '#shared/forum/quorum.ts';
import type { Opened } from './decision.ts';
import { partOf, seatById } from './standing.ts';
import { seatsHere } from './tally.ts';

type Table = readonly SeatHere[];

/** A seat without which there are too few people, and what is missing then. */
interface Needed {
  readonly seat: string;
  readonly missing: readonly Condition[];
}

/** Whether there will be enough people for this item, as far as it can be known now. */
interface Forecast {
  /** As it would be if everyone who still can took part. */
  readonly atBest: Quorum;
  /** Seats without any one of which it falls short. */
  readonly dependsOn: readonly Needed[];
}

/**
 * Looks ahead from answers, interests, vacancies and who stands in. It depends on those who are
 * there now where they are enough, else on all who could be.
 */
export function forecast(matter: Opened): Forecast {
  const now = seatsHere(matter);
  const best = now.map((each) => ({ ...each, present: each.present || couldBe(matter, each) }));
  const atBest = quorum(matter.rules.quorum, best);
  const table = quorum(matter.rules.quorum, now).met ? now : best;
  const here = table.filter(({ present, steppedOut }) => present && !steppedOut);
  return {
    atBest,
    dependsOn: atBest.met ? here.flatMap(({ seat }) => neededIn(matter, table, seat.id)) : [],
  };
}

/** Whether there would be enough people with this seat and too few without it; what is missing then. */
export function neededSeat(matter: Opened, seat: string): Needed | null {
  const counted = seatsHere(matter).map((each) =>
    each.seat.id === seat ? { ...each, present: true, steppedOut: false } : each,
  );
  const { met } = quorum(matter.rules.quorum, counted);
  return met ? (neededIn(matter, counted, seat)[0] ?? null) : null;
}

/** Whether the handling of a seat's interest leaves too few people for this item, whoever else comes. */
export function isTooFewWithout(matter: Opened, id: string): boolean {
  const seat = seatById(matter, id);
  if (seat === null || partOf(matter, seat).counts) return false;
  return matter.takenAt === 'at a meeting'
    ? neededSeat(matter, id) !== null
    : !forecast(matter).atBest.met;
}

/** A seat that someone holds and no interest keeps from counting; at a meeting it must be marked. */
function couldBe(matter: Opened, { seat }: SeatHere): boolean {
  return (
    matter.takenAt !== 'at a meeting' && seat.holders.length > 0 && partOf(matter, seat).counts
  );
}

function neededIn(matter: Opened, table: Table, id: string): Needed[] {
  const without = table.map((each) =>
    each.seat.id === id ? { ...each, present: false, steppedOut: true } : each,
  );
  const { met, missing } = quorum(matter.rules.quorum, without);
  return met ? [] : [{ seat: id, missing }];
}
