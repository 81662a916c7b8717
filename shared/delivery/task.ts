import type { DraftNotice, Notice } from '#shared/decision/effect.ts';
import type { Account, Place } from '#shared/directory/account.ts';

/** One message to make, as data: what the ledger keeps until it is made. */
export type Task =
  | { readonly type: 'show'; readonly where: Place | Account }
  | { readonly type: 'tell'; readonly whom: Account; readonly notice: Notice }
  | { readonly type: 'tell of draft'; readonly whom: Account; readonly notice: DraftNotice }
  | { readonly type: 'answer'; readonly whom: Account; readonly lines: readonly string[] };

/** A task by an id that is the same when the same event is performed again. */
export interface Delivery {
  readonly id: string;
  readonly task: Task;
  /** How often it was tried and failed. */
  readonly attempts: number;
}
