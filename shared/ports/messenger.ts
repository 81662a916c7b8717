import type { Opened } from '#shared/decision/decision.ts';
import type { Draft } from '#shared/decision/draft.ts';
import type { DraftNotice, Notice } from '#shared/decision/effect.ts';
import type { Unseen } from '#shared/decision/unseen.ts';
import type { Account, Place } from '#shared/directory/account.ts';
import type { Day } from '#shared/transition/day.ts';

/**
 * What a platform can be asked to show. Each call is one message; it throws `DeliveryFault` when
 * the platform did not take it, and the ledger tries again.
 */
export interface Messenger {
  /**
   * Posts the card of a decision, or the one line for an item kept private; answers with the
   * platform's id of the message.
   */
  show(where: Place | Account, decision: Opened | Unseen): Promise<string>;
  /** Draws the card again as the decision stands, or as the one line for an item kept private. */
  redraw(where: Place | Account, message: string, decision: Opened | Unseen): Promise<void>;
  /** Tells one person privately. */
  tell(whom: Account, notice: Notice, decision: Opened): Promise<void>;
  /** Tells one person privately about a proposal that is not open yet. */
  tellOfDraft(whom: Account, notice: DraftNotice, draft: Draft): Promise<void>;
  /** Tells one person privately what there is for them today, of all decisions. */
  tellDay(whom: Account, day: Day): Promise<void>;
  /** Brings a private answer that the front could not deliver itself. */
  answer(whom: Account, lines: readonly string[]): Promise<void>;
}
