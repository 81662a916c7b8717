import { isBefore } from '#shared/time.ts';
import { evolvePlan, happenedAt } from './evolve-plan.ts';
import type { Plan } from './plan.ts';
import type { PlanEvent } from './plan-event.ts';

/** A plan as it stood at a moment: what had happened by then, and no more. */
export function planAsAt(events: readonly PlanEvent[], instant: string): Plan | null {
  return events
    .filter((event) => !isBefore(instant, happenedAt(event)))
    .reduce<Plan | null>(evolvePlan, null);
}

/** Everything that happened to one milestone, oldest first, with the plan's beginning. */
export function historyOf(events: readonly PlanEvent[], milestone: string): readonly PlanEvent[] {
  return events.filter((event) => isAbout(event, milestone));
}

function isAbout(event: PlanEvent, milestone: string): boolean {
  if ('milestone' in event) return event.milestone === milestone;
  switch (event.type) {
    case 'PlanSetUp':
    case 'PlanClosed':
      return true;
    case 'Nudged':
      return event.about.some((nudge) => nudge.milestone === milestone);
    case 'DecisionTaken':
      return event.frees.includes(milestone);
    case 'ConstraintLifted':
      return event.matter === milestone;
    case 'LawInForce':
    case 'LeadsChanged':
      return false;
  }
}
