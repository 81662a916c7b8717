import type { Opened } from '#shared/decision/decision.ts';
import type { NudgeMessage } from './nudges.ts';
import type { Plan } from './plan.ts';
import type { PlanNews } from './plan-tellings.ts';

/** What a message of the day asks and tells one person of one plan. */
export interface DayPlan {
  readonly ics: string;
  /** The plan by its id, and as it stands. */
  readonly id: string;
  readonly plan: Plan;
  readonly person: string;
  /** The milestones about which they are asked now, and by which stages. */
  readonly asked: NudgeMessage['milestones'];
  /** What happened that concerns them, in order. */
  readonly news: readonly PlanNews[];
  /**
   * The open milestones about which nobody is asked, where the PMO lead is there no more and this
   * person may name another; else null.
   */
  readonly unled: readonly string[] | null;
  /** The decisions that its milestones wait for, as far as this person may see them. */
  readonly awaited: readonly Opened[];
  /** The day of their next message if nothing is said until then; null if there is none to come. */
  readonly next: string | null;
}
