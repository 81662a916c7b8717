import type { Place, Platform } from '#shared/directory/account.ts';
import type { Constitution } from './constitution.ts';
import type { ForumInForce, Office } from './forum.ts';
import type { Seat } from './seat.ts';

/** What adopted new rules: the decision or minute, and its day (yyyy-mm-dd). */
export interface Adoption {
  readonly by: string;
  readonly on: string;
}

/** What changed about a forum, without who and when. */
export type ForumFact =
  | { readonly type: 'ForumSetUp'; readonly forum: ForumInForce }
  /** What is raised from now on is practice. A forum set up before there was such a thing has none. */
  | { readonly type: 'PracticeBegan' }
  /** Whoever holds the office has confirmed what the hash is of; with both offices, practice is over. */
  | { readonly type: 'SetUpConfirmed'; readonly as: Office; readonly setUp: string }
  | {
      readonly type: 'RulesChanged';
      readonly constitution: Constitution;
      readonly adopted: Adoption | null;
    }
  | { readonly type: 'SeatsChanged'; readonly seats: readonly Seat[] }
  | { readonly type: 'PlacesChanged'; readonly places: readonly Place[] }
  | { readonly type: 'MeetingsChanged'; readonly meetings: readonly string[] }
  | { readonly type: 'GovernanceLeadChanged'; readonly governanceLead: string }
  | { readonly type: 'ForumRenamed'; readonly name: string; readonly noun: string }
  | { readonly type: 'ParentChanged'; readonly parent: string | null };

/** A change with who and when: one link in the forum's own chain. */
export type ForumEvent = ForumFact & {
  readonly at: string;
  readonly by: string;
  readonly seat: null;
  readonly via: Platform;
  readonly command: string;
};
