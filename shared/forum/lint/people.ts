import { type Period, type Seat, seatsOf } from '#shared/forum/seat.ts';
import type { Book } from './book.ts';
import type { Found } from './finding.ts';

/** One person acts in one capacity: who would have two votes, at one time. */
export function people({ file }: Book): readonly Found[] {
  const held = new Map<string, Seat[]>();
  const voting = seatsOf(file.seats).filter(({ votes }) => votes);
  for (const seat of voting) {
    for (const person of new Set(seat.holders)) {
      held.set(person, [...(held.get(person) ?? []), seat]);
    }
  }
  return [
    ...[...held].flatMap(([person, own]) => twoSeats(person, own)),
    ...voting.flatMap((seat) => substitutesOf(seat, held)),
  ];
}

function twoSeats(person: string, own: readonly Seat[]): readonly Found[] {
  const second = own.find((seat, index) =>
    own.slice(0, index).some((other) => overlap(seat.inForce, other.inForce)),
  );
  if (second === undefined) return [];
  const seats = own.map(({ id }) => id);
  return [{ code: 'TwoSeats', person, seats, at: ['seats', second.id, 'heldBy'] }];
}

function substitutesOf(seat: Seat, held: ReadonlyMap<string, readonly Seat[]>): readonly Found[] {
  return seat.substitutes.flatMap((person): Found[] => {
    const own = held.get(person)?.find(({ inForce }) => overlap(inForce, seat.inForce));
    const at = ['seats', seat.id, 'substitutes'];
    if (own === undefined) return [];
    return [{ code: 'SubstituteHasOwnSeat', person, seat: seat.id, own: own.id, at }];
  });
}

function overlap(one: Period, other: Period): boolean {
  return !endsBefore(one, other) && !endsBefore(other, one);
}

function endsBefore({ until }: Period, { from }: Period): boolean {
  return until !== undefined && from !== undefined && until < from;
}
