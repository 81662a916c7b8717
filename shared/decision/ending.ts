import type { Seat } from '#shared/forum/seat.ts';
import type { Fact } from './event.ts';
import type { Live, Seated } from './here.ts';
import type { How, LegalEffect, Outcome, Votes } from './outcome.ts';
import { silent, standingObjections } from './standing.ts';
import { countVotes, yetToVote } from './tally.ts';

const effects = {
  'for a meeting': 'ready for the meeting',
  'at a meeting': 'decided at the meeting',
  here: 'decided here',
} as const;

/** How the seat in the chair ends it: the votes as they stand where there was a vote, and who said nothing. */
export function ending(here: Seated, how: How, votes: Votes | null = votesIn(here.decision)): Fact {
  const { decision, seat } = here;
  const outcome: Outcome = {
    how,
    effect: effectOf(decision, how),
    presiding: seat.id,
    votes,
    silent: whoSaidNothing(decision).map(({ id }) => id),
  };
  return { type: 'OutcomeRecorded', outcome };
}

function votesIn(decision: Live): Votes | null {
  return 'vote' in decision ? countVotes(decision, decision.vote) : null;
}

/** Whoever did not vote; without a vote, whoever neither answered these words nor still objects. */
function whoSaidNothing(decision: Live): readonly Seat[] {
  if ('vote' in decision) return yetToVote(decision, decision.vote);
  const objecting = standingObjections(decision).map(({ seat }) => seat);
  return silent(decision).filter(({ id }) => !objecting.includes(id));
}

/** Where an ending means something else than the place of decision says. */
const apart: { readonly [Each in How]?: LegalEffect } = {
  'taken to a meeting': 'ready for the meeting',
  'not agreed': 'nothing decided',
};

function effectOf(decision: Live, how: How): LegalEffect {
  return apart[how] ?? effects[decision.takenAt];
}
