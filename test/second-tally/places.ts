import { chosen } from './chosen.ts';
import { subsets } from './sets.ts';
import type { ConditionText, QuorumText, Seats } from './written.ts';

/** A place that a condition asks to be taken. */
export interface Place {
  readonly name: string;
  readonly from: string | null;
}

interface Asked extends Place {
  readonly atLeast: number;
  /** Every set of people there that could take places of it together. */
  readonly parties: readonly (readonly string[])[];
}

/** How many places each condition is short of, and who is used up. */
interface Seating {
  readonly short: readonly number[];
  readonly used: readonly string[];
}

/** The places that stay empty under the best of all assignments. */
export function placesLeft(
  rules: QuorumText,
  seats: Seats,
  there: readonly string[],
): readonly Place[] {
  const asked = (rules.conditions ?? []).flatMap(spread).map((one) => parties(one, seats, there));
  const seatings = asked.reduce<readonly Seating[]>(
    (sofar, one) =>
      distinct(sofar.flatMap((seating) => seated(seating, one, rules.seatsMayMeetSeveral))),
    [{ short: [], used: [] }],
  );
  const best = [...seatings].sort((one, other) => worse(one.short, other.short))[0];
  return asked.flatMap(({ name, from }, at) =>
    Array.from({ length: best?.short[at] ?? 0 }, () => ({ name, from })),
  );
}

/** "`fromEach` is one condition for each body named." */
function spread(
  condition: ConditionText,
): readonly (ConditionText & { readonly from: string | null })[] {
  const { fromEach, ...rest } = condition;
  if (fromEach === undefined) return [{ ...rest, from: null }];
  return fromEach.map((body) => ({ ...rest, body, from: body }));
}

function parties(
  condition: ConditionText & { readonly from: string | null },
  seats: Seats,
  there: readonly string[],
): Asked {
  const { name, from, atLeast = 1, different } = condition;
  const fitting = there.filter((id) => chosen(condition, seats, id));
  const goTogether = (party: readonly string[]) => {
    if (different === undefined) return true;
    const values = party.map((id) => seats[id]?.[different]);
    return !values.includes(undefined) && new Set(values).size === values.length;
  };
  const all = subsets(fitting).filter((party) => party.length <= atLeast && goTogether(party));
  return { name, from, atLeast, parties: all };
}

function seated({ short, used }: Seating, asked: Asked, severally = false): readonly Seating[] {
  return asked.parties
    .filter((party) => severally || !party.some((id) => used.includes(id)))
    .map((party) => ({
      short: [...short, asked.atLeast - party.length],
      used: severally ? [] : [...used, ...party].sort(),
    }));
}

function distinct(seatings: readonly Seating[]): readonly Seating[] {
  return [...new Map(seatings.map((one) => [JSON.stringify(one), one])).values()];
}

/** Fewer empty places are better; of as many, those at the end of the list. */
function worse(one: readonly number[], other: readonly number[]): number {
  const total = (short: readonly number[]) => short.reduce((sum, each) => sum + each, 0);
  const first = one.findIndex((each, at) => each !== other[at]);
  return total(one) - total(other) || (one[first] ?? 0) - (other[first] ?? 0);
}
