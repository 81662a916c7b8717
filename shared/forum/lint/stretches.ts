import type { ConstitutionFile } from '#shared/forum/constitution.ts';
import { covers, type Period, type Seat, seatsOf } from '#shared/forum/seat.ts';
import { daysLater } from '#shared/time.ts';

/** A time in which the same seats are there. */
export interface Stretch {
  readonly during: Period;
  readonly seats: readonly Seat[];
}

/** What looking at one set of rules costs grows with the seats; so many sets are looked at. */
export function mostLookedAt({ seats }: ConstitutionFile): number {
  const { length } = Object.keys(seats);
  return Math.max(1, Math.floor(1_000_000 / Math.max(1, length * Math.min(length, 100))));
}

/**
 * The times in which the same seats are there, from the day on which the rules begin to hold, and
 * without those in which there are none. One of them where no seat comes or goes.
 */
export function stretchesOf(file: ConstitutionFile): readonly Stretch[] {
  const seats = seatsOf(file.seats);
  const start = file.inForceFrom ?? '0001-01-01';
  const changes = seats.flatMap(({ inForce: { from, until } }) => [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [daysLater(until, 1)]),
  ]);
  const days = [...new Set(changes)].filter((day) => day > start).toSorted();
  const stretches = [start, ...days].map((day, index) => ({
    during: {
      ...(index === 0 ? {} : { from: day }),
      ...until(days[index]),
    },
    seats: seats.filter(({ inForce }) => covers(inForce, day)),
  }));
  const kinds = Object.keys(file.kinds).length + 1;
  return stretches
    .filter((each) => each.seats.length > 0)
    .slice(0, Math.max(1, Math.floor(mostLookedAt(file) / kinds)));
}

function until(next: string | undefined): Period {
  return next === undefined ? {} : { until: daysLater(next, -1) };
}
