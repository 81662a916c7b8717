import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';

/** What a proposer asks of a forum: the three answers and a link, under its rules as they are now. */
export interface Proposal {
  readonly ics: string;
  readonly id: string;
  readonly forum: ForumInForce;
  readonly takenAt: TakenAt;
  readonly question: string;
  readonly why: string;
  readonly link: string;
  /** Empty where a draft does not say it yet. */
  readonly answerBy: string;
  /** The kind of decision, of those that the rules know. */
  readonly kind?: string;
  /** The day (yyyy-mm-dd) on which notice of the meeting's item was given, if before today. */
  readonly noticeGiven?: string;
  /** Asks to deal with it other than the rules normally do, and says why. */
  readonly publicity?: {
    readonly is: Rules['publicity']['normally'];
    readonly because: string;
    readonly resolution: string;
  };
}
