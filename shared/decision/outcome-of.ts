import type { Live, Seated } from './here.ts';
import type { How, LegalEffect, Outcome, Votes } from './outcome.ts';
import { silent } from './standing.ts';
import { yetToVote } from './tally.ts';

const effects = {
  'for a meeting': 'ready for the meeting',
  'at a meeting': 'decided at the meeting',
  here: 'decided here',
} as const;

/** How the seat in the chair ends it: the votes where there was a vote, and who said nothing. */
export function outcome({ decision, seat }: Seated, how: How, votes: Votes | null): Outcome {
  const quiet = 'vote' in decision ? yetToVote(decision, decision.vote) : silent(decision);
  return {
    how,
    effect: effectOf(decision, how),
    presiding: seat.id,
    votes,
    silent: quiet.map((seat) => seat.id),
  };
}

/** What was taken to a meeting is ready for it, wherever it came from: never a decision. */
function effectOf(decision: Live, how: How): LegalEffect {
  return how === 'taken to a meeting' ? 'ready for the meeting' : effects[decision.takenAt];
}
