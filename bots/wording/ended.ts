import type { Closed, Decision, Provisional } from '#shared/decision/decision.ts';

/** A decision with a result, final or not. */
export type Ended = Closed | Provisional;

export function hasEnded(decision: Decision): decision is Ended {
  return decision.status === 'closed' || decision.status === 'provisional';
}
