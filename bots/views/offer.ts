import type { Act } from '#shared/decision/command.ts';
import type { ActId } from './act-id.ts';
import type { About } from './view.ts';

/** Something that may be offered to a person, with an act that tries whether it can be done now. */
export interface Offer {
  readonly id: ActId;
  readonly trial: Act;
  readonly about?: About;
  /** What stands on its button, where that is not the same for everyone. */
  readonly label?: string;
  /** Said to everyone, with the reason, while it cannot be done. */
  readonly explained?: true;
  /** Nothing is said while it cannot be done. */
  readonly silent?: true;
}

/** Stands in a trial for the words that a person has not typed yet. */
export const words = '…';
