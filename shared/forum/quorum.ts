import { chooses } from './choose.ts';
import type { Condition } from './constitution/condition.ts';
import type { QuorumRules } from './constitution/quorum.ts';
import { reaches, smallestThatReaches } from './reaches.ts';
import { isFilled, type Seat } from './seat.ts';
import { unmet } from './unmet.ts';

export interface Quorum {
  readonly met: boolean;
  /** Seats present that count and belong to the base. */
  readonly present: number;
  readonly needed: number;
  /** The size of the base. */
  readonly of: number;
  /** Conditions that no present seat is left to meet, one entry for each seat short. */
  readonly missing: readonly Condition[];
}

/** A seat as it stands for one item. */
export interface SeatHere {
  readonly seat: Seat;
  readonly present: boolean;
  /** Whether an interest keeps it from counting. */
  readonly steppedOut: boolean;
}

type InOrOut = Omit<SeatHere, 'present'>;

/** Whether enough people are here; the answer always lists what is missing. */
export function quorum(rules: QuorumRules, table: readonly SeatHere[]): Quorum {
  const base = table.filter((each) => isInBase(rules, each));
  const here = table.filter(isHere);
  const present = here.filter((each) => isInBase(rules, each)).length;
  const missing = unmet(
    rules.conditions,
    here.map(({ seat }) => seat),
    rules.seatsMayMeetSeveral ? 'each by itself' : 'one each',
  );
  const { noFewerThan = 0 } = rules;
  const enough = reaches(rules, present, base.length) && present >= noFewerThan;
  const short = rules.also.flatMap((share) => shortOf(rules, share, table));
  return {
    met: enough && missing.length === 0 && short.length === 0,
    present,
    needed: Math.max(noFewerThan, smallestThatReaches(rules, base.length)),
    of: base.length,
    missing: [...missing, ...short],
  };
}

type Share = QuorumRules['also'][number];

/** What of a further share is missing: nothing, or all that it takes. */
function shortOf(rules: QuorumRules, share: Share, table: readonly SeatHere[]): Condition[] {
  const here = table.filter(isHere);
  const these = table.filter(({ seat }) => chooses(share, seat));
  const present = these.filter(isHere).length;
  const base =
    share.of === 'everyone present'
      ? here.length
      : these.filter((each) => !leavesTheBase(rules, each)).length;
  const needed = smallestThatReaches(share, base);
  return reaches(share, present, base) ? [] : [{ name: share.name, atLeast: needed }];
}

function isHere({ seat, present, steppedOut }: SeatHere): boolean {
  return seat.countsToQuorum && present && !steppedOut && isFilled(seat);
}

function leavesTheBase(rules: QuorumRules, { seat, steppedOut }: InOrOut): boolean {
  const vacantOut = rules.vacantSeats === 'leave the base' && !isFilled(seat);
  return vacantOut || (rules.steppedOut === 'leave the base' && steppedOut);
}

/** Whether a seat is one of those of which a number or a share has to be here. */
export function isInBase(rules: QuorumRules, each: InOrOut): boolean {
  if (leavesTheBase(rules, each)) return false;
  const { seat } = each;
  switch (rules.of) {
    case 'all seats':
      return seat.countsToQuorum;
    case 'filled seats':
      return seat.countsToQuorum && isFilled(seat);
    case 'voting seats':
      return seat.votes;
    case 'total membership':
      return true;
  }
  return chooses(rules.of, seat);
}
