import type { Opened } from './decision.ts';
import type { Notice } from './effect.ts';
import type { Wait } from './waits-for.ts';

/** What a message of the day tells a person of one decision. */
export interface DayItem {
  readonly decision: Opened;
  /** What waits for them and is told for the first time, or once more before it closes. */
  readonly waits: readonly Wait[];
  /** What happened that concerns them, in order. */
  readonly news: readonly Notice[];
  /** Whether it closes before the next working day is over. */
  readonly closing: boolean;
}
