import type { Constitution, RoleCondition } from './constitution.ts';
import { reaches, smallestThatReaches } from './reaches.ts';
import type { Seat } from './seat.ts';

export interface Quorum {
  readonly met: boolean;
  readonly present: number;
  readonly needed: number;
  /** Role conditions that no present seat is left to meet, one entry for each seat short. */
  readonly missing: readonly RoleCondition[];
}

type Rules = Constitution['quorum'];

/**
 * Whether the seats present are enough. A seat meets one role condition only, so the conditions
 * are met by an assignment: the answer is the best one, and lists what no assignment can meet.
 */
export function quorum(rules: Rules, seats: readonly Seat[], present: readonly Seat[]): Quorum {
  const base = seats.filter((seat) => rules.base === 'all seats' || seat.holder !== null).length;
  const missing = unmet(rules.roles, present);
  return {
    met: reaches(rules.share, present.length, base) && missing.length === 0,
    present: present.length,
    needed: smallestThatReaches(rules.share, base),
    missing,
  };
}

function unmet(roles: readonly RoleCondition[], present: readonly Seat[]): RoleCondition[] {
  const wants = roles.flatMap((role) => Array.from({ length: role.atLeast }, () => ({ role })));
  const assignment = { present, taken: new Map<Seat, Want>() };
  return wants.filter((want) => !seatFor(want, assignment, new Set())).map(({ role }) => role);
}

/** One seat that a condition asks for. */
interface Want {
  readonly role: RoleCondition;
}

interface Assignment {
  readonly present: readonly Seat[];
  /** What each seat meets so far. */
  readonly taken: Map<Seat, Want>;
}

/** Finds a seat for a condition, moving seats already assigned when that frees one (augmenting path). */
function seatFor(want: Want, assignment: Assignment, tried: Set<Seat>): boolean {
  const { present, taken } = assignment;
  for (const seat of present) {
    if (tried.has(seat) || !seat.classes.includes(want.role.class)) continue;
    tried.add(seat);
    const holds = taken.get(seat);
    if (holds === undefined || seatFor(holds, assignment, tried)) {
      taken.set(seat, want);
      return true;
    }
  }
  return false;
}
