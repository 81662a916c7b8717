import { chosen } from './chosen.ts';
import { reached } from './exact.ts';
import { type Place, placesLeft } from './places.ts';
import { those } from './sets.ts';
import type { QuorumText, Row, Seats } from './written.ts';

export interface EnoughPeople {
  readonly met: boolean;
  readonly present: bigint;
  readonly of: bigint;
  readonly missing: readonly Place[];
}

/** Whether so many of the base would be enough, conditions apart. */
export function wouldDo(rules: QuorumText, present: bigint, of: bigint): boolean {
  return reached(rules, present, of) && present >= BigInt(rules.noFewerThan ?? 0);
}

export function enoughPeople(rules: QuorumText, seats: Seats, rows: readonly Row[]): EnoughPeople {
  const there = those(rows, (row) => isThere(seats, row));
  const base = those(rows, (row) => isInBase(rules, seats, row));
  const counted = BigInt(those(base, (row) => there.has(row)).size);
  const of = BigInt(base.size);
  const missing = placesLeft(
    rules,
    seats,
    [...there].map(({ seat }) => seat),
  );
  return {
    met: wouldDo(rules, counted, of) && missing.length === 0,
    present: counted,
    of,
    missing,
  };
}

function isThere(seats: Seats, { seat, present, steppedOut }: Row): boolean {
  const { vacant = false, counts = true } = seats[seat] ?? {};
  return present && !steppedOut && !vacant && counts;
}

function isInBase(rules: QuorumText, seats: Seats, { seat, steppedOut }: Row): boolean {
  const { vacant = false } = seats[seat] ?? {};
  const leaves =
    (rules.vacantSeats === 'leave the base' && vacant) ||
    (rules.steppedOut === 'leave the base' && steppedOut);
  return !leaves && isOfBase(rules.of ?? 'all seats', seats, seat);
}

function isOfBase(of: NonNullable<QuorumText['of']>, seats: Seats, id: string): boolean {
  if (typeof of === 'object') return chosen(of, seats, id);
  const { votes = true, counts = true, vacant = false } = seats[id] ?? {};
  const holds = {
    'all seats': counts,
    'filled seats': counts && !vacant,
    'voting seats': votes,
    'total membership': true,
  };
  return holds[of];
}
