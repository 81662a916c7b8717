import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { SeatName } from './pieces/choice-of-seats.ts';

/** What a rule's sentence needs to know beside the rules. */
export interface Context {
  /** "the board". */
  readonly body: string;
  readonly seatName: SeatName;
}

/** The sentences of one section, beside all the rules it is in force with. */
export type Say = (rules: Rules, context: Context) => readonly string[];
