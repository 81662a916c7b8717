import { refused } from '#shared/result.ts';
import type { Acts, Here, Judge, Judgement, Live, Seated } from './here.ts';
import { presiding } from './presiding.ts';
import type { Refusal } from './refusal.ts';
import { isPresent, partOf, standingObjections, undecided } from './standing.ts';
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
  const chair = presiding(decision);
  return chair !== null && chair.id === seat?.id
    ? null
    : { code: 'NotPresiding', presiding: chair?.id ?? null };
}

export function mustBeAMember({ seat }: Here): Guard {
  return seat === null ? { code: 'NotAMember' } : null;
}

/** Whoever stepped out of an item does not discuss it either. */
export function mustNotHaveSteppedOut({ decision, seat }: Here): Guard {
  return seat === null || partOf(decision, seat).views ? null : mayNotTakePart(decision);
}

function mayNotTakePart(decision: Live): Guard {
  return { code: 'MayNotTakePart', presiding: presiding(decision)?.id ?? null };
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
    return { code: 'TieAwaitsCastingVote', presiding: presiding(decision)?.id ?? null };
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
        presiding: presiding(decision)?.id ?? null,
      };
}

export function mustHaveAnObjection({ decision }: Here): Guard {
  return standingObjections(decision).length > 0 ? null : { code: 'NoObjectionStands' };
}

export function mustBeEnough({ decision }: Here): Guard {
  const { met, present, needed, missing } = enoughPeople(decision);
  return met ? null : { code: 'NotEnoughPeople', present, needed, missing };
}
