import type { Account, Place, Platform } from '#shared/directory/account.ts';
import type { Chain } from '#shared/record/link.ts';

/** One append-only history. `ics` and `id` hold no `#`. */
export interface Stream {
  readonly ics: string;
  readonly kind: 'decision' | 'forum' | 'directory' | 'interests' | 'plan' | 'erasures';
  readonly id: string;
}

/**
 * What every event carries: when, who, for which seat, through which platform, by which command.
 * What people typed stands under `words` and is kept in an item of its own.
 */
export interface Stamped {
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly seat: string | null;
  readonly via: Platform;
  readonly command: string;
  readonly words?: Readonly<Record<string, string>>;
}

/** An event as kept: its place in the stream (from 1) and the hash that ties it to the one before. */
export interface Recorded<Event extends Stamped> {
  readonly version: number;
  readonly hash: string;
  readonly previous: string;
  readonly event: Event;
}

/** A key from outside: which ICS an account or a place belongs to, and who or what it is there. */
export type Door =
  | { readonly account: Account; readonly ics: string; readonly person: string }
  | { readonly place: Place; readonly ics: string; readonly forum: string };

export interface Append<Event extends Stamped> {
  readonly stream: Stream;
  /** The history the new events were decided on; the append holds only if it is still the whole. */
  readonly history: readonly Recorded<Event>[];
  readonly events: readonly [Event, ...Event[]];
  /** A short word for the state after the events, kept in the head item. */
  readonly status: string;
  /** Written in the same transaction; a door that leads to another ICS refuses the whole. */
  readonly doors: readonly Door[];
}

export interface EventStore {
  /** The whole history, in order, words beside their events; strongly consistent; one request a page. */
  load<Event extends Stamped>(stream: Stream): Promise<readonly Recorded<Event>[]>;
  /** All or nothing, in one transaction. `lost the race` when the history has grown. */
  append<Event extends Stamped>(
    append: Append<Event>,
  ): Promise<'appended' | 'lost the race' | 'door taken'>;
}

/** The history as it is kept, for whoever checks it: hashes, salts and the head it should end at. */
export interface Chains {
  chain(stream: Stream): Promise<Chain>;
}

export interface Doors {
  whoIs(account: Account): Promise<{ readonly ics: string; readonly person: string } | undefined>;
  whatIs(place: Place): Promise<{ readonly ics: string; readonly forum: string } | undefined>;
}
