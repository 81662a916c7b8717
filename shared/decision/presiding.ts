import type { Seat } from '#shared/forum/seat.ts';
import type { Sitting } from './decision.ts';
import { isPresent, partOf } from './standing.ts';

/**
 * The seat in the chair for this item: the first in the rules' order that is filled, has no
 * interest that keeps it out and, once attendance is marked, is present. Null where there is none.
 */
export function presiding(matter: Sitting): Seat | null {
  const inOrder = matter.forum.constitution.presiding.flatMap((kind) =>
    matter.forum.seats.filter((seat) => seat.classes.includes(kind)),
  );
  return inOrder.find((seat) => canPreside(matter, seat)) ?? null;
}

/** The same, by the seat's id: who can supply what a refused act lacks. */
export function presidingSeat(matter: Sitting): string | null {
  return presiding(matter)?.id ?? null;
}

function canPreside(matter: Sitting, seat: Seat): boolean {
  const here = matter.present.length === 0 || isPresent(matter, seat);
  return seat.holder !== null && partOf(matter, seat).votes && here;
}
