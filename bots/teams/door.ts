import type { Activity } from 'botbuilder';
import type { Desk } from '#bots/desk/desk.ts';
import type { References } from '#shared/ports/references.ts';

/** What the Teams side needs of the rest. */
export interface Door {
  readonly desk: Desk;
  readonly references: References;
  /** A new one for each drawing, never guessable or repeated. */
  readonly nonce: () => string;
}

/** One activity, and the machine time in ms at which it arrived. */
export interface Arrival {
  readonly activity: Activity;
  readonly arrived: number;
}
