import type { PlanShown } from '#bots/views/plan/plan-shown.ts';
import { list, sentence } from '#bots/wording/language.ts';
import { localDate } from '#shared/time.ts';
import { quarterOf, quartersFrom } from '#shared/transition/dates.ts';
import type { MilestonePlan } from '#shared/transition/plan.ts';
import { isDoneWith, statusOf } from '#shared/transition/status.ts';
import { personInPlan } from './milestones.ts';
import { statusInWords } from './statuses.ts';

/** A line for each person with something open: the milestones, and how each stands. */
export function whoToAskInWords(shown: PlanShown): string[] {
  const open = openNow(shown);
  if (open.length === 0) return ['There is no one to ask: all that is due by now is done.'];
  return [...Map.groupBy(open, ({ owner }) => owner)].map(([owner, theirs]) => {
    const what = list(theirs.map((each) => `${each.is.output} (${statusInWords(statusOf(each))})`));
    return owner === null
      ? `With no one: ${what}.`
      : `${sentence(personInPlan(shown, owner))}: ${what}.`;
  });
}

/** What is due by the end of this quarter, and is neither done nor somebody else's. */
function openNow({ plan, now }: PlanShown): readonly MilestonePlan[] {
  const today = localDate(now);
  const last = quarterOf(quartersFrom(plan.firstDay, plan.programme), today)?.last ?? today;
  return Object.values(plan.milestones).filter(
    (each) => each.due !== null && each.due <= last && !isDoneWith(statusOf(each)),
  );
}
