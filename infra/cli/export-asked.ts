import type { Moment } from './record/moment.ts';

/** What of an ICS is exported, and of when. */
export interface ExportAsked {
  readonly ics: string;
  readonly moment: Moment;
  /** The moment as it was written; undefined for now. */
  readonly asked: string | undefined;
}
