import type { Account, Place } from '#shared/directory/account.ts';

/** A message that stands in a chat and can be drawn again. `message` is the platform's own id for it. */
export interface Showing {
  readonly id: string;
  readonly where: Place | Account;
  readonly message: string;
  /** The version of the decision it shows, and when it was drawn. */
  readonly version: number;
  readonly drawnAt: string;
}

/** Something the world should be told and has not been yet. */
export interface Owed {
  readonly id: string;
  /** What to do, as data; the ledger does not look inside. */
  readonly task: unknown;
  readonly attempts: number;
  readonly next: string;
}

/** What a decision has shown, told and still owes. */
export interface Ledger {
  readonly showings: readonly Showing[];
  /** Ids of deliveries that were made. */
  readonly made: ReadonlySet<string>;
  readonly owed: readonly Owed[];
}

/** A message as its platform knows it, and in whose workspace or organisation. */
export type ShownMessage =
  | { readonly platform: 'slack'; readonly team: string; readonly message: string }
  | { readonly platform: 'teams'; readonly tenant: string; readonly message: string };

/** The delivery ledger of each decision (one query each; entries expire after 90 days). */
export interface Deliveries {
  ledger(ics: string, decision: string): Promise<Ledger>;
  /** Notes a delivery as made; it is owed no longer. */
  noteMade(ics: string, decision: string, id: string): Promise<void>;
  /**
   * Notes a drawing over one of this version, or over none where it is 0; false where another drawing
   * has been noted since, which then stands.
   */
  noteShown(ics: string, decision: string, showing: Showing, over: number): Promise<boolean>;
  /** Which decision a message shows; undefined where it is no card. */
  shownIn(
    message: ShownMessage,
  ): Promise<{ readonly ics: string; readonly decision: string } | undefined>;
  noteOwed(ics: string, decision: string, owed: Owed): Promise<void>;
}
