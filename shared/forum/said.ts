import type { SeatHere } from './quorum.ts';

export type Choice = 'for' | 'against' | 'abstain';

/** A seat as it stands for one item, and what it says. */
export interface Said extends SeatHere {
  /** Whether it may answer and vote on this item: filled, of the electorate, not kept out. */
  readonly entitled: boolean;
  /** What it says, where that counts. */
  readonly choice: Choice | null;
}
