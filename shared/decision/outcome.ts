/** How a decision ended. `unanimous` only where every seat that counts agreed and none abstained. */
export type How =
  | 'unanimous'
  | 'consensus'
  | 'consensus with reservations'
  | 'carried'
  | 'carried by casting vote'
  | 'not carried'
  | 'determined by the chair'
  | 'turned down by the chair'
  | 'adopted by silence'
  | 'referred to the dispute process'
  | 'vetoed'
  | 'not confirmed'
  | 'not agreed'
  | 'taken to a meeting'
  | 'referred elsewhere';

/**
 * What the ending means in law. `ready for the meeting` is never a decision; `decided` only at a
 * meeting or where the forum's rules let it decide in chat; `advice` where it only advises; `on
 * condition` where it is agreed in principle and waits for a law or an approval; `no effect yet`
 * and `in effect for now` while others still have to do their part; `nothing decided` where it was
 * closed as not agreed, was referred elsewhere, or fell; `practice` of everything that was raised
 * while the forum was in practice.
 */
export type LegalEffect =
  | 'ready for the meeting'
  | 'decided at the meeting'
  | 'decided here'
  | 'advice'
  | 'on condition'
  | 'no effect yet'
  | 'in effect for now'
  | 'nothing decided'
  | 'practice';

export interface Votes {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export interface Outcome {
  readonly how: How;
  readonly effect: LegalEffect;
  /** The seat in the chair for this item; null only where silence adopted it and nobody presides. */
  readonly presiding: string | null;
  /** The votes where there was a vote, the casting vote included. */
  readonly votes: Votes | null;
  /** Seats that count and gave no answer to these words (and no vote). */
  readonly silent: readonly string[];
}
