import type { Known } from '#bots/views/forms/people-options.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { MilestonePlan, Plan } from '#shared/transition/plan.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';

/** A plan as one person sees it now. */
export interface PlanShown {
  readonly ics: string;
  readonly id: string;
  readonly plan: Plan;
  readonly events: readonly PlanEvent[];
  readonly person: string;
  readonly now: string;
  /** Everyone whom the ICS knows by name. */
  readonly people: readonly Known[];
  /** The decisions that are spoken of, as far as this person may see them. */
  readonly decisions: readonly Opened[];
  /** Whether they may name a PMO lead in place of one who is there no more. */
  readonly namesLead: boolean;
}

/** One milestone of it. */
export interface MilestoneShown extends PlanShown {
  readonly milestone: MilestonePlan;
}
