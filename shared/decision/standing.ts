import { chooses } from '#shared/forum/choose.ts';
import { isFilled, type Seat, votesOnlyInPerson } from '#shared/forum/seat.ts';
import { localDate } from '#shared/time.ts';
import { capacityOf, mayAct } from './acting.ts';
import type { Interest, Matter, Sitting } from './decision.ts';
import { seesAsHelper } from './outside-help.ts';

interface Part {
  readonly votes: boolean;
  readonly counts: boolean;
  readonly views: boolean;
}

const whole: Part = { votes: true, counts: true, views: true };
const held: Part = { votes: false, counts: false, views: true };

/** What a seat may do on this item: everything, or what the handling of every interest in it leaves. */
export function partOf(matter: Sitting, seat: Seat): Part {
  return interestsOf(matter, seat)
    .map(({ handling }) => (handling === null ? held : matter.rules.interests[handling]))
    .reduce(
      (least, part) => ({
        votes: least.votes && part.votes,
        counts: least.counts && part.counts,
        views: least.views && part.views,
      }),
      whole,
    );
}

/** The interests declared for a seat by people who may still act for it, one each. */
export function interestsOf(matter: Sitting, seat: Seat): readonly Interest[] {
  return (matter.interests[seat.id] ?? []).filter(({ by }) => mayAct(matter, seat, by));
}

/** Whether an interest declared for the seat still waits for its handling. */
export function isUndecided(matter: Sitting, seat: Seat): boolean {
  return interestsOf(matter, seat).some(({ handling }) => handling === null);
}

/** Seats with a declared interest that still waits for its handling. */
export function undecided(matter: Sitting): Seat[] {
  return matter.forum.seats.filter((seat) => isUndecided(matter, seat));
}

export function isPresent(matter: Sitting, seat: Seat): boolean {
  return matter.takenAt !== 'at a meeting' || matter.present?.[seat.id] !== undefined;
}

/** Whether the seat's vote counts only in the room, and it is not there. Nothing is taken before a meeting. */
export function isTooFarAway(matter: Sitting, seat: Seat): boolean {
  return (
    seat.votesInPerson !== false &&
    matter.takenAt !== 'for a meeting' &&
    matter.present?.[seat.id] !== 'in the room' &&
    votesOnlyInPerson(seat, localDate(matter.openedAt))
  );
}

/** Whether this kind of decision gives the seat a vote at all. */
export function hasAVote(matter: Sitting, seat: Seat): boolean {
  return seat.votes && chooses(matter.rules.electorate, seat);
}

/** The seats whose answers and votes count on this item; at a meeting, of those present. */
export function electorate(matter: Sitting): Seat[] {
  return matter.forum.seats.filter((seat) => isEntitled(matter, seat));
}

export function isEntitled(matter: Sitting, seat: Seat): boolean {
  return (
    hasAVote(matter, seat) &&
    isFilled(seat) &&
    partOf(matter, seat).votes &&
    isPresent(matter, seat) &&
    !isTooFarAway(matter, seat)
  );
}

/** The seat that a person holds. */
export function seatOf(matter: Sitting, person: string): Seat | null {
  return matter.forum.seats.find((seat) => seat.holders.includes(person)) ?? null;
}

export function seatById(matter: Sitting, id: string): Seat | null {
  return matter.forum.seats.find((seat) => seat.id === id) ?? null;
}

/**
 * Whether a person may see this item: everyone may, but those whose interest keeps it from them;
 * and once it is kept from someone, or dealt with in private, only those who belong to it: holders,
 * whoever may act for one on this item, and whoever helps with it from outside.
 */
export function maySee(matter: Matter, person: string): boolean {
  const own = matter.forum.seats.filter((seat) => seat.holders.includes(person));
  const keeps = [matter.proposer, matter.forum.governanceLead].includes(person);
  return (
    own.every((seat) => partOf(matter, seat).views) &&
    (keeps ||
      seesAsHelper(matter, person) ||
      !isPrivate(matter) ||
      matter.forum.seats.some((seat) => shows(matter, seat, person)))
  );
}

/** Whether this seat lets the person see an item that not everyone sees. */
function shows(matter: Matter, seat: Seat, person: string): boolean {
  const as = capacityOf(matter, seat, person);
  return (
    as !== null &&
    (as !== 'substitute' || matter.rules.substitutes.votes) &&
    partOf(matter, seat).views &&
    (matter.publicity === 'public' || seat.views)
  );
}

/** Whether the item is dealt with in private or kept from someone, so that no channel may show it. */
export function isPrivate(matter: Sitting): boolean {
  return (
    matter.publicity === 'private' ||
    matter.forum.seats.some((seat) => isFilled(seat) && !partOf(matter, seat).views)
  );
}
