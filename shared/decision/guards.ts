import { refused } from '#shared/result.ts';
import type { Acts, Here, Judge, Judgement, Live, Seated } from './here.ts';
import { presidingSeat } from './presiding.ts';
import type { Refusal } from './refusal.ts';
import { isPresent, maySee, partOf, standingObjections, undecided } from './standing.ts';
import { enoughPeople } from './tally.ts';
import { current } from './words.ts';

/** Guards answer null when the way is free, else the refusal; they are tried in order with `??`. */
export type Guard = Refusal | null;

/** An act that only someone with a seat can do. */
export function seated<Type extends keyof Acts>(
  judge: (act: Acts[Type], here: Seated) => Judgement,
): Judge<Type> {
  return (act, here) => {
    const { seat } = here;
    return seat === null ? refused({ code: 'NotAMember' }) : judge(act, { ...here, seat });
  };
}

/** An act that only the seat in the chair for this item can do. */
export function presided<Type extends keyof Acts>(
  judge: (act: Acts[Type], here: Seated) => Judgement,
): Judge<Type> {
  return (act, here) => {
    const no = mustPreside(here);
    return no === null ? seated(judge)(act, here) : refused(no);
  };
}

export function mustPreside({ decision, seat }: Here): Guard {
  const chair = presidingSeat(decision);
  return seat !== null && chair === seat.id ? null : { code: 'NotPresiding', presiding: chair };
}

export function mustBeAMember({ seat }: Here): Guard {
  return seat === null ? { code: 'NotAMember' } : null;
}

/** Whoever stepped out of an item does not discuss it either. */
export function mustNotHaveSteppedOut({ decision, person }: Here): Guard {
  return maySee(decision, person) ? null : mayNotTakePart(decision);
}

function mayNotTakePart(decision: Live): Guard {
  return { code: 'MayNotTakePart', presiding: presidingSeat(decision) };
}

/** The person may answer and vote on this item: a seat with a vote that no handling keeps out. */
export function mustTakePart({ decision, seat }: Seated): Guard {
  if (!seat.votes) return { code: 'SeatHasNoVote' };
  const waiting = decision.interests[seat.id]?.handling === null;
  if (!waiting && !partOf(decision, seat).votes) return mayNotTakePart(decision);
  if (isPresent(decision, seat)) return null;
  return { code: 'NotMarkedPresent', governanceLead: decision.forum.governanceLead };
}

/** Words can be answered and changed until a vote opens. */
export function mustBeTalking({ decision }: Here): Guard {
  if (decision.status === 'voting') return { code: 'VoteIsOpen' };
  if (decision.status === 'tied') {
    return { code: 'TieAwaitsCastingVote', presiding: presidingSeat(decision) };
  }
  return null;
}

export function mustMeanTheseWords(decision: Live, version: string): Guard {
  const now = current(decision);
  return version === now.hash ? null : { code: 'WordsHaveChanged', number: now.number };
}

export function mustHaveNoUndecidedInterest({ decision }: Here): Guard {
  const waiting = undecided(decision);
  return waiting.length === 0
    ? null
    : {
        code: 'InterestUndecided',
        seats: waiting.map((seat) => seat.id),
        presiding: presidingSeat(decision),
      };
}

export function mustHaveAnObjection({ decision }: Here): Guard {
  return standingObjections(decision).length > 0 ? null : { code: 'NoObjectionStands' };
}

export function mustBeEnough({ decision }: Here): Guard {
  const { met, present, needed, missing } = enoughPeople(decision);
  return met ? null : { code: 'NotEnoughPeople', present, needed, missing };
}
