import type { Seat } from '#shared/forum/seat.ts';
import { refused } from '#shared/result.ts';
import { capacityOf } from './acting.ts';
import { passesProgrammes, stops } from './held-by-programmes.ts';
import type { Acts, Here, Judge, Judgement, Live, Seated } from './here.ts';
import { helpersOf } from './outside-help.ts';
import { presidingSeat } from './presiding.ts';
import type { Refusal } from './refusal.ts';
import { silent, standingObjections } from './saying.ts';
import {
  hasAVote,
  isPresent,
  isTooFarAway,
  isUndecided,
  maySee,
  partOf,
  undecided,
} from './standing.ts';
import { enoughPeople, isRipe } from './tally.ts';
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

export function mustPreside(here: Here): Guard {
  return mustBeInTheChair(here, presidingSeat(here.decision));
}

/** The person acts for this seat, which is in the chair, so that they may preside. */
export function mustBeInTheChair({ decision, seat, person }: Here, chair: string | null): Guard {
  const may = seat !== null && chair === seat.id && presidesItself(decision, seat, person);
  return may ? null : { code: 'NotPresiding', presiding: chair };
}

/** Whoever stands in for a seat does not preside for it, save a proxy where the rules let one. */
function presidesItself(decision: Live, seat: Seat, person: string): boolean {
  const as = capacityOf(decision, seat, person);
  const { proxies } = decision.rules;
  return as === 'holder' || (as === 'proxy' && proxies !== 'forbidden' && proxies.mayPreside);
}

/** The proposer, or whoever acts for the seat in the chair. */
export function mustPropose({ decision, person, seat }: Here): Guard {
  const { proposer } = decision;
  const chair = presidingSeat(decision);
  const may = person === proposer || (seat !== null && seat.id === chair);
  return may ? null : { code: 'NotTheProposer', proposer, presiding: chair };
}

export function mustBeAMember({ seat }: Here): Guard {
  return seat === null ? { code: 'NotAMember' } : null;
}

/** Whoever has a seat, or proposes, and has not stepped out may say something about an objection. */
export function mustDiscuss(here: Here): Guard {
  const proposes = here.person === here.decision.proposer;
  return (proposes ? null : mustBeAMember(here)) ?? mustNotHaveSteppedOut(here);
}

/** Whoever stepped out of an item does not discuss it either. */
export function mustNotHaveSteppedOut({ decision, person }: Here): Guard {
  if (maySee(decision, person)) return null;
  const out = decision.forum.seats.some(
    (seat) => seat.holders.includes(person) && !partOf(decision, seat).views,
  );
  return out ? mayNotTakePart(decision) : keptPrivate(decision);
}

function keptPrivate(decision: Live): Guard {
  return { code: 'KeptPrivate', presiding: presidingSeat(decision) };
}

function mayNotTakePart(decision: Live): Guard {
  return { code: 'MayNotTakePart', presiding: presidingSeat(decision) };
}

/**
 * The person may answer and vote on this item: a seat with a vote that no handling keeps out, and
 * nobody who helps with it from outside.
 */
export function mustTakePart({ decision, seat, person }: Seated): Guard {
  if (!hasAVote(decision, seat)) return { code: 'SeatHasNoVote' };
  if (helpersOf(decision).includes(person)) return { code: 'HelpsHere' };
  if (isKeptOut(decision, seat, person)) return mayNotTakePart(decision);
  const { governanceLead } = decision.forum;
  if (!isPresent(decision, seat)) return { code: 'NotMarkedPresent', governanceLead };
  return isTooFarAway(decision, seat) ? { code: 'VotesOnlyInPerson', governanceLead } : null;
}

/** Whoever may not vote for a seat of their own does not do it for another's either. */
function isKeptOut(decision: Live, seat: Seat, person: string): boolean {
  return decision.forum.seats
    .filter((each) => each.id === seat.id || each.holders.includes(person))
    .some((each) => {
      return !isUndecided(decision, each) && !partOf(decision, each).votes;
    });
}

/** Only who holds the seat may do this for it, and nobody who stands in. */
export function mustHold({ decision, seat, person }: Seated): Guard {
  if (seat.holders.includes(person)) return null;
  return { code: 'MayNotSpeakForSeat', as: capacityOf(decision, seat, person) ?? 'deputy' };
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

function mustHaveAnObjection({ decision }: Here): Guard {
  return standingObjections(decision).length > 0 ? null : { code: 'NoObjectionStands' };
}

/**
 * An objection stands; or everyone has answered, or the time for answers is over, and it does not
 * come to agreement.
 */
export function mustBeWithoutAgreement(here: Here): Guard {
  const { decision } = here;
  const isAnswered = decision.deadlinePassed || silent(decision).length === 0;
  return isAnswered && !isRipe(decision) ? null : mustHaveAnObjection(here);
}

/** What running programmes ask is answered, and nothing in it stops agreement. */
export function mustPassProgrammes({ decision }: Here): Guard {
  if (passesProgrammes(decision)) return null;
  const { governanceLead } = decision.forum;
  if (decision.programme?.answers == null) return { code: 'ProgrammeUnanswered', governanceLead };
  const held = stops(decision).map(({ says, meanwhile }) => ({ says, meanwhile }));
  return { code: 'ProgrammeStops', held };
}

export function mustBeEnough({ decision }: Here): Guard {
  const { met, present, needed, missing } = enoughPeople(decision);
  return met ? null : { code: 'NotEnoughPeople', present, needed, missing };
}
