import { seatsFor } from '#shared/decision/acting.ts';
import type { Sitting } from '#shared/decision/decision.ts';
import { presiding } from '#shared/decision/presiding.ts';
import { seatById, seatOf } from '#shared/decision/standing.ts';
import { list, the } from './language.ts';

/** "the council member", of a seat. */
export function seatName(matter: Sitting, seat: string): string {
  const found = seatById(matter, seat);
  return found === null ? 'someone' : the(found.name);
}

export function seatNames(matter: Sitting, seats: readonly string[]): string {
  return list(seats.map((seat) => seatName(matter, seat)));
}

/** A person by the seat they hold or stand in for here; the governance lead may have none. */
export function personName(matter: Sitting, person: string): string {
  const seat = seatOf(matter, person);
  if (seat !== null) return the(seat.name);
  if (person === matter.forum.governanceLead) return 'the governance lead';
  const [standsInFor] = seatsFor(matter, person);
  return standsInFor === undefined ? 'someone' : `the stand-in for ${the(standsInFor.name)}`;
}

/** A person by what they are besides standing in for someone; null where nothing is known of them. */
export function nameApart(matter: Sitting, person: string): string | null {
  const seat = seatOf(matter, person);
  if (seat !== null) return the(seat.name);
  return person === matter.forum.governanceLead ? 'the governance lead' : null;
}

/** Whether a seat is the one that usually is in the chair. */
export function usuallyInTheChair(matter: Sitting, seat: string): boolean {
  const usual = matter.rules.presiding[0] ?? '';
  return seatById(matter, seat)?.classes.includes(usual) === true;
}

/** "the chair", or whoever is in the chair for this item. */
export function inTheChair(matter: Sitting): string {
  const seat = presiding(matter);
  return seat === null ? 'the person in the chair' : the(seat.name);
}

/** The seat in the chair that a refusal names, if there is one. */
export function chairOr(presiding: string | null, matter: Sitting): string {
  return presiding === null ? 'the person in the chair' : seatName(matter, presiding);
}
