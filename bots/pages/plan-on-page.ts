import type { Opened } from '#shared/decision/decision.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';

/** What the pages of a plan are drawn from. */
export interface PlanOnPage {
  readonly id: string;
  readonly plan: Plan;
  readonly events: readonly PlanEvent[];
  readonly people: Directory['people'];
  /** The decisions that its milestones wait for, as far as everybody may see them. */
  readonly decisions: readonly Opened[];
  readonly now: string;
}
