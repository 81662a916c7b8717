import { chooses } from './choose.ts';
import type { Composition } from './constitution/composition.ts';
import type { Seat } from './seat.ts';

/** Seats that rules ask for, of which there are fewer than they want. */
interface Shortfall {
  /** What is asked for, after "It has no". */
  readonly name: string;
  readonly needed: number;
  readonly found: number;
  /** Where that is written, if the rules say. */
  readonly source: string | null;
}

/** Seats of which there are more than rules allow. */
interface Surplus {
  readonly name: string;
  readonly allowed: number;
  readonly found: number;
  readonly source: string | null;
}

export interface MissingFromTable {
  readonly missing: readonly Shortfall[];
  readonly tooMany: readonly Surplus[];
  /** Perspectives that no seat brings, with a vote or without. */
  readonly unheard: readonly string[];
}

interface Asked {
  readonly composition: Composition;
  readonly perspectives: readonly string[];
}

type SeatAtTable = Pick<Seat, 'id' | 'classes' | 'body' | 'votes'>;

/**
 * What rules ask of a table and these seats do not give, in the order of the rules. Every entry
 * counts by itself: one seat may be the chair and an independent member too. Where an entry allows
 * fewer than it asks for, it only allows: `atMost: 0` asks for none.
 */
export function missingFromTable(
  { composition, perspectives }: Asked,
  seats: readonly SeatAtTable[],
): MissingFromTable {
  const counted = composition.map((entry) => ({ entry, found: count(entry, seats) }));
  return {
    missing: counted.flatMap(({ entry: { name, source = null, ...entry }, found }) => {
      const needed = Math.min(entry.atLeast, entry.atMost ?? entry.atLeast);
      return found < needed ? [{ name, needed, found, source }] : [];
    }),
    tooMany: counted.flatMap(({ entry: { name, source = null, atMost }, found }) =>
      atMost !== undefined && found > atMost ? [{ name, allowed: atMost, found, source }] : [],
    ),
    unheard: perspectives.filter((each) => !seats.some(({ classes }) => classes.includes(each))),
  };
}

function count(entry: Composition[number], seats: readonly SeatAtTable[]): number {
  return seats.filter((seat) => (entry.among === 'everyone' || seat.votes) && chooses(entry, seat))
    .length;
}
