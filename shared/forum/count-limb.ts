import { chooses, listed } from './choose.ts';
import type { Limb } from './constitution/limb.ts';
import type { Weights } from './constitution/weights.ts';
import { reaches, smallestThatReaches } from './reaches.ts';
import type { Said } from './said.ts';
import { sums } from './sums.ts';
import { isOneOfAll, votersOf } from './voters.ts';

/** How one test of a count came out, in the test's own unit. */
export interface Count {
  readonly limb: Limb;
  readonly met: boolean;
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
  /** What its share is a share of, and how many of it are enough. */
  readonly of: number;
  readonly needed: number;
  /** Seats whose vote for is required and was not given. */
  readonly notInFavour: readonly string[];
  /** Seats that voted against and whose vote against is enough to lose it. */
  readonly turnedDownBy: readonly string[];
  /** Seats that had to be present and were not. */
  readonly absent: readonly string[];
}

/** Counts one test; the order of the seats changes nothing. */
export function countLimb(limb: Limb, table: readonly Said[], weights: Weights): Count {
  const seats = table.filter(({ seat }) => chooses(limb.electorate ?? {}, seat));
  const found = sums(votersOf(limb, seats, weights));
  const base = typeof limb.of === 'number' ? limb.of : found[limb.of];
  const count = {
    limb,
    for: found.for,
    against: found.against,
    abstained: found.abstained,
    of: base,
    needed: smallestThatReaches(limb, base),
    notInFavour: notInFavour(limb, table),
    turnedDownBy: turnedDownBy(limb, table),
    absent: absent(limb, seats),
  };
  return { ...count, met: isMet(count) };
}

/** The same count with more votes for, or against: what a casting vote makes of it. */
export function withMore(count: Count, choice: 'for' | 'against', size: number): Count {
  const isOfVotes = count.limb.of === 'votes cast' || count.limb.of === 'votes and abstentions';
  const base = isOfVotes ? count.of + size : count.of;
  const more = {
    ...count,
    [choice]: count[choice] + size,
    of: base,
    needed: smallestThatReaches(count.limb, base),
  };
  return { ...more, met: isMet(more) };
}

function isMet(count: Omit<Count, 'met'>): boolean {
  const { limb, of, notInFavour: missed, turnedDownBy: against, absent: away } = count;
  const standing = [missed, against, away].every((seats) => seats.length === 0);
  return standing && reaches(limb, count.for, of) && !isBlocked(limb, count.against, of);
}

/** Whether the votes against are enough to block it by themselves. */
function isBlocked({ againstBelow }: Limb, against: number, of: number): boolean {
  return againstBelow !== undefined && reaches({ atLeast: againstBelow }, against, of);
}

function notInFavour({ inFavour }: Limb, table: readonly Said[]): readonly string[] {
  if (inFavour === undefined) return [];
  const given = table.filter(({ entitled, choice }) => entitled && choice === 'for');
  const inFavourNow = new Set(given.map(({ seat }) => seat.id));
  return listed(inFavour).filter((id) => !inFavourNow.has(id));
}

function turnedDownBy({ notAgainst }: Limb, table: readonly Said[]): readonly string[] {
  const named = new Set(listed(notAgainst ?? []));
  return table
    .filter(({ seat, entitled, choice }) => named.has(seat.id) && entitled && choice === 'against')
    .map(({ seat }) => seat.id);
}

function absent(limb: Limb, seats: readonly Said[]): readonly string[] {
  if (!limb.everyonePresent) return [];
  return seats.filter((each) => isOneOfAll(limb, each) && !each.present).map(({ seat }) => seat.id);
}
