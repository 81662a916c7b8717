import { isInPractice } from '#shared/forum/practice.ts';
import type { Seat } from '#shared/forum/seat.ts';
import type { Matter, Opened } from './decision.ts';
import type { Fact } from './event.ts';
import { conditions, isAdvice } from './held-by-programmes.ts';
import type { Live, Seated } from './here.ts';
import type { How, LegalEffect, Outcome, Votes } from './outcome.ts';
import { silent, standingObjections } from './saying.ts';
import { countVotes, yetToVote } from './tally.ts';

/** How the seat in the chair ends it: the votes as they stand where there was a vote, and who said nothing. */
export function ending(here: Seated, how: How, votes: Votes | null = votesIn(here.decision)): Fact {
  return endingOf(here.decision, { how, votes, presiding: here.seat.id });
}

export function endingOf(
  decision: Live,
  { how, votes, presiding }: Pick<Outcome, 'how' | 'votes' | 'presiding'>,
): Fact {
  const outcome: Outcome = {
    how,
    effect: effectOf(decision, how),
    presiding,
    votes,
    silent: whoSaidNothing(decision).map(({ id }) => id),
  };
  return { type: 'OutcomeRecorded', outcome };
}

function votesIn(decision: Live): Votes | null {
  return 'vote' in decision ? countVotes(decision) : null;
}

/** Whoever did not vote; without a vote, whoever neither answered these words nor still objects. */
function whoSaidNothing(decision: Live): readonly Seat[] {
  if ('vote' in decision) return yetToVote(decision, decision.vote);
  const objecting = standingObjections(decision).map(({ seat }) => seat);
  return silent(decision).filter(({ id }) => !objecting.includes(id));
}

const nothing = 'nothing decided';

/** What an ending means by itself, whoever took it and where; null where that depends. */
const byItself: { readonly [Each in How]: LegalEffect | null } = {
  unanimous: null,
  consensus: null,
  'consensus with reservations': null,
  carried: null,
  'carried by casting vote': null,
  'determined by the chair': null,
  'adopted by silence': null,
  'not carried': null,
  'turned down by the chair': null,
  'taken to a meeting': 'ready for the meeting',
  'referred to the dispute process': nothing,
  'referred elsewhere': nothing,
  vetoed: nothing,
  'not confirmed': nothing,
  'not agreed': nothing,
};

/** Endings by which the proposal becomes what was decided. */
export function isInFavour(how: How): boolean {
  return byItself[how] === null && how !== 'not carried' && how !== 'turned down by the chair';
}

const inTheEnd = {
  'for a meeting': 'ready for the meeting',
  'at a meeting': 'decided at the meeting',
  here: 'decided here',
} as const;

/** What it means once nothing is awaited any more. */
export function finalEffect(matter: Matter, how: How): LegalEffect {
  if (isInPractice(matter.forum)) return 'practice';
  const apart = byItself[how];
  if (apart !== null) return apart;
  if (isAdvice(matter)) return 'advice';
  const waits = isInFavour(how) && conditions(matter).length > 0;
  return waits && matter.takenAt !== 'for a meeting' ? 'on condition' : inTheEnd[matter.takenAt];
}

function effectOf(decision: Opened & Matter, how: How): LegalEffect {
  const isFinal = isInPractice(decision.forum) || !awaitsOthers(decision, how);
  if (isFinal) return finalEffect(decision, how);
  const { veto } = decision.rules.window;
  const needs = decision.rules.outcome.alsoNeeds;
  const meanwhile = veto === undefined && needs.every((each) => each.meanwhile === 'in effect');
  return meanwhile ? 'in effect for now' : 'no effect yet';
}

/** Whether an ending still has to be confirmed: only a real decision for the proposal, not advice. */
export function awaitsOthers(matter: Matter, how: How): boolean {
  const { rules, takenAt } = matter;
  const real = takenAt !== 'for a meeting' && !isAdvice(matter) && isInFavour(how);
  return real && (rules.window.veto !== undefined || rules.outcome.alsoNeeds.length > 0);
}
