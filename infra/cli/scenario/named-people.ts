import type { Opened } from '#shared/decision/decision.ts';
import { chooses } from '#shared/forum/choose.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { isFilled, type Seat } from '#shared/forum/seat.ts';
import type { People } from './people.ts';

/** A body as a scenario finds it: who holds what now, and whoever else was named there. */
export type Table = Pick<ForumInForce, 'seats' | 'governanceLead'> & {
  readonly standIns: readonly { readonly person: string }[];
};

export function tableOf(forum: ForumInForce, decision: Opened | null): Table {
  const { seats } = decision?.forum ?? forum;
  return {
    seats,
    governanceLead: forum.governanceLead,
    standIns: Object.values(decision?.standIns ?? {}).flat(),
  };
}

/** The people meant, in order: everyone and a choice of seats mean seats with a vote. */
export function peopleNamed(named: People, table: Table): readonly string[] {
  if (typeof named === 'string' && named !== 'everyone') return [personNamed(named, table)];
  if (Array.isArray(named)) return named.map((name) => personNamed(name, table));
  const voting = table.seats.filter(({ votes }) => votes);
  return chosen(named, voting).flatMap(({ holders }) => holders.slice(0, 1));
}

/** The seats meant: everyone and a choice of seats mean those that someone holds. */
export function seatsNamed(named: People, { seats }: Table): readonly string[] {
  if (typeof named === 'string' && named !== 'everyone') return [seatNamed(named, seats)];
  if (Array.isArray(named)) return named.map((name) => seatNamed(name, seats));
  return chosen(named, seats).map(({ id }) => id);
}

function chosen(
  named: Exclude<People, readonly string[]>,
  seats: readonly Seat[],
): readonly Seat[] {
  const who = typeof named === 'string' ? {} : named;
  return seats.filter((seat) => isFilled(seat) && chooses(who, seat));
}

/** A person before a seat of the same name; nobody's name stands for itself. */
function personNamed(name: string, { seats, governanceLead, standIns }: Table): string {
  const isAPerson =
    name === governanceLead ||
    standIns.some(({ person }) => person === name) ||
    seats.some(({ holders, substitutes }) => [...holders, ...substitutes].includes(name));
  return isAPerson ? name : (seats.find(({ id }) => id === name)?.holders[0] ?? name);
}

/** A seat before whoever holds one. */
function seatNamed(name: string, seats: readonly Seat[]): string {
  const byId = seats.find(({ id }) => id === name);
  return (byId ?? seats.find(({ holders }) => holders.includes(name)))?.id ?? name;
}
