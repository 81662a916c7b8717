import { asCell } from '#bots/wording/csv.ts';
import { planSpoken } from '#shared/transition/erased-plan-words.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import type { WantedDate, WantedPlan } from './wanted-plan.ts';
import type { Wish } from './wish.ts';

/** The dates that the file moves and that neither stand nor have stood so on record. */
export function newDates(
  { dates }: WantedPlan,
  plan: Plan | null,
  history: readonly PlanEvent[],
): readonly Wish[] {
  const moved = history.map(planSpoken).filter((event) => event.type === 'DateMoved');
  const isOnRecord = ({ milestone, to, reason }: WantedDate) =>
    plan?.milestones[milestone]?.due === to ||
    moved.some(
      (event) =>
        event.milestone === milestone &&
        event.to === to &&
        asCell(event.words.reason) === asCell(reason),
    );
  return dates
    .filter((date) => !isOnRecord(date))
    .map(({ milestone, to, reason, mark }) => ({
      act: { type: 'MoveDate', milestone, to, decision: null, reason },
      mark: (field) => mark([field === 'reason' ? 'reason' : 'moveTo']),
    }));
}
