import type { Seat } from '#shared/forum/seat.ts';
import type { Answer, Matter, Objection, Opened, Sitting } from './decision.ts';
import { current } from './words.ts';

interface Part {
  readonly votes: boolean;
  readonly counts: boolean;
  readonly views: boolean;
}

const whole: Part = { votes: true, counts: true, views: true };
const held: Part = { votes: false, counts: false, views: true };

/** What a seat may do on this item: everything, or what the handling of its interest leaves. */
export function partOf(matter: Sitting, seat: Seat): Part {
  const interest = matter.interests[seat.id];
  if (interest === undefined) return whole;
  return interest.handling === null ? held : matter.forum.constitution.interests[interest.handling];
}

/** Seats whose declared interest still waits for the person presiding. */
export function undecided(matter: Sitting): Seat[] {
  return matter.forum.seats.filter((seat) => matter.interests[seat.id]?.handling === null);
}

export function isPresent(matter: Sitting, seat: Seat): boolean {
  return matter.takenAt !== 'at a meeting' || matter.present.includes(seat.id);
}

/** The seats whose answers and votes count on this item; at a meeting, of those present. */
export function electorate(matter: Sitting): Seat[] {
  return matter.forum.seats.filter(
    (seat) =>
      seat.votes && seat.holder !== null && partOf(matter, seat).votes && isPresent(matter, seat),
  );
}

/** A seat's answer to the words as they stand now. */
export function answerNow(matter: Matter, seat: Seat): Answer | null {
  const answer = matter.answers[seat.id];
  return answer?.version === current(matter).hash ? answer : null;
}

/** The seats of the electorate that have answered the words as they stand, or voted. */
export function answered(matter: Opened): Seat[] {
  return electorate(matter).filter(
    (seat) => answerNow(matter, seat) !== null || ballotOf(matter, seat) !== null,
  );
}

/** Seats that count and have said nothing yet. */
export function silent(matter: Opened): Seat[] {
  const spoken = new Set(answered(matter));
  return electorate(matter).filter((seat) => !spoken.has(seat));
}

export function ballotOf(matter: Opened, seat: Seat) {
  return 'vote' in matter ? (matter.vote?.ballots[seat.id] ?? null) : null;
}

/** Objections that block: not withdrawn, and of a seat that still counts or waits for a handling. */
export function standingObjections(matter: Matter): Objection[] {
  const blocking = new Set(
    matter.forum.seats
      .filter((seat) => partOf(matter, seat).votes || matter.interests[seat.id]?.handling === null)
      .map((seat) => seat.id),
  );
  return matter.objections.filter((each) => each.standing && blocking.has(each.seat));
}

export function seatOf(matter: Sitting, person: string): Seat | null {
  return matter.forum.seats.find((seat) => seat.holder === person) ?? null;
}

export function seatById(matter: Sitting, id: string): Seat | null {
  return matter.forum.seats.find((seat) => seat.id === id) ?? null;
}

/**
 * Whether a person may see this item: everyone may, but those whose interest keeps it from them;
 * and once it is kept from someone, only those who belong to it.
 */
export function maySee(matter: Matter, person: string): boolean {
  const own = matter.forum.seats.filter((seat) => seat.holder === person);
  const belongs = own.length > 0 || [matter.proposer, matter.forum.governanceLead].includes(person);
  return own.every((seat) => partOf(matter, seat).views) && (belongs || !isPrivate(matter));
}

/** Whether the item is kept from someone, so that no channel may show it. */
export function isPrivate(matter: Sitting): boolean {
  return matter.forum.seats.some((seat) => seat.holder !== null && !partOf(matter, seat).views);
}
