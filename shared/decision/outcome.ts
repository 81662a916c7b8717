/** How a decision ended. `unanimous` only where every seat that counts agreed and none abstained. */
export type How =
  | 'unanimous'
  | 'consensus'
  | 'consensus with reservations'
  | 'carried'
  | 'carried by casting vote'
  | 'not carried'
  | 'not agreed'
  | 'taken to a meeting';

/**
 * What the ending means in law. `ready for the meeting` is never a decision; `decided` only at a
 * meeting or where the forum's rules let it decide in chat; `nothing decided` where it was closed
 * as not agreed.
 */
export type LegalEffect =
  | 'ready for the meeting'
  | 'decided at the meeting'
  | 'decided here'
  | 'nothing decided';

export interface Votes {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export interface Outcome {
  readonly how: How;
  readonly effect: LegalEffect;
  /** The seat in the chair for this item. */
  readonly presiding: string;
  /** The votes where there was a vote, the casting vote included. */
  readonly votes: Votes | null;
  /** Seats that count and gave no answer to these words (and no vote). */
  readonly silent: readonly string[];
}
