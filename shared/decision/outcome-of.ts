import type { Seat } from '#shared/forum/seat.ts';
import type { Live, Seated } from './here.ts';
import type { How, LegalEffect, Outcome, Votes } from './outcome.ts';
import { silent, standingObjections } from './standing.ts';
import { yetToVote } from './tally.ts';

const effects = {
  'for a meeting': 'ready for the meeting',
  'at a meeting': 'decided at the meeting',
  here: 'decided here',
} as const;

/** How the seat in the chair ends it: the votes where there was a vote, and who said nothing. */
export function outcome({ decision, seat }: Seated, how: How, votes: Votes | null): Outcome {
  return {
    how,
    effect: effectOf(decision, how),
    presiding: seat.id,
    votes,
    silent: whoSaidNothing(decision).map(({ id }) => id),
  };
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
