import type { Place } from '#shared/directory/account.ts';
import type { Constitution } from './constitution.ts';
import type { Seat } from './seat.ts';

/** Whose word, besides the other's, ends the practice of a new forum. */
export type Office = 'chair' | 'governance lead';

/** A forum as it stands: its rules, its seats, where it is shown and who keeps its record. */
export interface ForumInForce {
  readonly id: string;
  readonly name: string;
  /** What members call it in a sentence: "board", "Partnership", "committee". */
  readonly noun: string;
  /** The forum whose committee it is, if it is one's. */
  readonly parent: string | null;
  readonly constitution: Constitution;
  readonly seats: readonly Seat[];
  /** The person who keeps membership, rules and record. */
  readonly governanceLead: string;
  readonly places: readonly Place[];
  /** Dates of its next meetings (yyyy-mm-dd), soonest first; may be empty. */
  readonly meetings: readonly string[];
  /**
   * Who has confirmed its seats, rules and principles so far, by office. It stands here only while
   * the forum is in practice.
   */
  readonly practice?: { readonly [Each in Office]?: string };
}
