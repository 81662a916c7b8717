import type * as z from 'zod';
import { type Limb, limb } from '#shared/forum/constitution/limb.ts';
import { seatEntry } from '#shared/forum/constitution/seat-entry.ts';
import type { Weights } from '#shared/forum/constitution/weights.ts';
import { type Count, countLimb } from '#shared/forum/count-limb.ts';
import { resultOf, type VoteResult } from '#shared/forum/result-of.ts';
import type { Choice, Said } from '#shared/forum/said.ts';
import { isFilled, type Seat, seatsOf } from '#shared/forum/seat.ts';

export type Written = z.input<typeof limb>;

/** A seat as a file writes it, and how it stands for the item. */
export type Told = z.input<typeof seatEntry> & {
  readonly says?: Choice;
  /** Whether it is there; whoever says something is. */
  readonly here?: boolean;
  readonly steppedOut?: boolean;
};

export function rule(written: Written): Limb {
  return limb.parse(written);
}

export function seatAs(id: string, entry: z.input<typeof seatEntry> = {}): Seat {
  const [seat] = seatsOf({ [id]: seatEntry.parse(entry) });
  if (seat === undefined) throw new Error(`no seat came of ${id}`);
  return seat;
}

export function one(id: string, told: Told = {}): Said {
  const { says, here = says !== undefined, steppedOut = false, ...entry } = told;
  const seat = seatAs(id, entry);
  const entitled = seat.votes && isFilled(seat) && !steppedOut;
  return { seat, choice: entitled ? (says ?? null) : null, present: here, steppedOut, entitled };
}

/** So many seats alike. */
export function alike(count: number, told: Told = {}): readonly Said[] {
  const { says = 'silent', body = '', classes = [] } = told;
  const kind = [body, ...classes, says].join(' ');
  return Array.from({ length: count }, (_, index) => one(`${kind} ${index + 1}`, told));
}

/** Votes for and against, and abstentions, of seats that are the same otherwise. */
export function votes(
  [given, against, abstained = 0]: readonly [number, number, number?],
  told: Told = {},
): readonly Said[] {
  return [
    ...alike(given, { ...told, says: 'for' }),
    ...alike(against, { ...told, says: 'against' }),
    ...alike(abstained, { ...told, says: 'abstain' }),
  ];
}

export function count(
  written: Written,
  table: readonly Said[],
  weights: Weights = 'as the seats say',
): Count {
  return countLimb(rule(written), table, weights);
}

export interface Voted {
  readonly chair?: Seat;
  readonly weights?: Weights;
}

/** What a vote by these tests comes to. */
export function voted(
  carriedWhen: readonly Written[],
  table: readonly Said[],
  { chair, weights = 'as the seats say' }: Voted = {},
): VoteResult {
  const vote = {
    when: 'last resort',
    carriedWhen: carriedWhen.map(rule),
    shown: 'as they come',
    tie: 'not carried',
  } as const;
  return resultOf({ weights, vote }, table, chair ?? null);
}
