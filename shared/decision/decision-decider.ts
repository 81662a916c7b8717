import { decide } from './decide.ts';
import { type Decision, notOpened } from './decision.ts';
import { evolve } from './evolve.ts';

/** A decision's history: how it is judged, and what it comes to. */
export const decisionDecider = {
  initial: notOpened,
  decide,
  evolve,
  status: (decision: Decision): string => decision.status,
};
