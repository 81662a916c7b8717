import { isFilled, type Seat } from '#shared/forum/seat.ts';
import { standInsOf } from './acting.ts';
import type { Sitting } from './decision.ts';
import { isPresent, partOf } from './standing.ts';

/**
 * The seat in the chair for this item: the first in the rules' order that is filled, has no
 * interest that keeps it out and, once attendance is marked, is present; else the one that those
 * present chose. Null where there is none.
 */
export function presiding(matter: Sitting): Seat | null {
  return (
    presidingByRule(matter) ??
    matter.forum.seats.find(
      (seat) => seat.id === matter.chosenToPreside && canPreside(matter, seat),
    ) ??
    null
  );
}

/** The seat that would be in the chair if this one could not be. */
export function presidingApartFrom(matter: Sitting, apart: string): Seat | null {
  const seats = matter.forum.seats.filter(({ id }) => id !== apart);
  return presiding({ ...matter, forum: { ...matter.forum, seats } });
}

/** The seat in the chair by the rules' order alone, whomever those present chose. */
export function presidingByRule(matter: Sitting): Seat | null {
  const inOrder = matter.rules.presiding.flatMap((kind) =>
    matter.forum.seats.filter((seat) => seat.classes.includes(kind)),
  );
  return inOrder.find((seat) => canPreside(matter, seat)) ?? null;
}

/** The seat in the chair, by its id: who can supply what a refused act lacks. */
export function presidingSeat(matter: Sitting): string | null {
  return presiding(matter)?.id ?? null;
}

function canPreside(matter: Sitting, seat: Seat): boolean {
  if (!isFilled(seat) || !partOf(matter, seat).votes) return false;
  return matter.present === null || (isPresent(matter, seat) && !isThereByAnother(matter, seat));
}

/** At a meeting someone stands in for the seat, who may not preside for it. */
function isThereByAnother(matter: Sitting, seat: Seat): boolean {
  const { proxies } = matter.rules;
  const proxyPresides = proxies !== 'forbidden' && proxies.mayPreside;
  const there = standInsOf(matter, seat).find(({ allowed }) => allowed === true);
  return there !== undefined && !(there.as === 'proxy' && proxyPresides);
}
