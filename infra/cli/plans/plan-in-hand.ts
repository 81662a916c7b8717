import type { IcsInHand } from '#infra/cli/ics/in-hand.ts';
import type { PlanEntry } from './plan-entry.ts';

/** A plan of the file, before what it names is read. */
export interface PlanInHand {
  readonly inHand: IcsInHand;
  readonly id: string;
  readonly entry: PlanEntry;
}
