import type { SeatEntry } from './constitution/seat-entry.ts';

/** A place at the table. Who holds it changes; the seat, what it is and its one vote stay. */
export interface Seat {
  readonly id: string;
  /** The role as people say it: "Medical director". */
  readonly name: string;
  readonly kind: 'person' | 'organisation';
  /** The people who hold it, share it or speak for its organisation; none while it is vacant. */
  readonly holders: readonly string[];
  readonly whenTheyDiffer: SeatEntry['whenTheyDiffer'];
  readonly classes: readonly string[];
  readonly body: string | null;
  readonly group: string | null;
  readonly appointedBy: string | null;
  /** The first and the last day (yyyy-mm-dd) on which there is this seat. */
  readonly inForce: Period;
  readonly votes: boolean;
  readonly countsToQuorum: boolean;
  /** Whether its holder sees private items. */
  readonly views: boolean;
  readonly weight: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly substitutes: readonly string[];
  readonly votesInPerson: boolean | Period;
  readonly whenVacant: SeatEntry['whenVacant'];
}

export interface Period {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The seats that a file writes; a seat without a holder's name is held by the person of its own. */
export function seatsOf(entries: Readonly<Record<string, SeatEntry>>): readonly Seat[] {
  return Object.entries(entries).map(([id, entry]) => {
    const {
      name,
      heldBy,
      vacant,
      body,
      group,
      appointedBy,
      inForce,
      counts,
      substitutes,
      ...rest
    } = entry;
    return {
      ...rest,
      id,
      name: name ?? id,
      holders: vacant ? [] : [heldBy ?? id].flat(),
      body: body ?? null,
      group: group ?? null,
      appointedBy: appointedBy ?? null,
      inForce: inForce ?? {},
      countsToQuorum: counts,
      substitutes: [substitutes ?? []].flat(),
    };
  });
}

export function isFilled(seat: Seat): boolean {
  return seat.holders.length > 0;
}

/** Whether a day lies in a period; both ends belong to it. */
export function covers({ from, until }: Period, date: string): boolean {
  return (from === undefined || from <= date) && (until === undefined || date <= until);
}

/** Whether the vote of a seat counts only in the room on this day. */
export function votesOnlyInPerson({ votesInPerson }: Seat, date: string): boolean {
  return typeof votesInPerson === 'boolean' ? votesInPerson : covers(votesInPerson, date);
}
