import type { PlanShown } from '#bots/views/plan/plan-shown.ts';
import { count } from '#bots/wording/language.ts';
import { shortLabel } from '#bots/wording/short-label.ts';
import { localDate } from '#shared/time.ts';
import type { MilestonePlan } from '#shared/transition/plan.ts';
import { keptBy, toAnswer } from '#shared/transition/to-answer.ts';
import { dueInWords, personInPlan, standsInWords } from './milestones.ts';

/** "2: Draft how partners work…" on a button. */
export function numberedMilestone(number: number, { is }: MilestonePlan): string {
  return shortLabel(`${number}: ${is.output}`);
}

/** What a person looks after, and who leads. */
export function myMilestonesInWords(shown: PlanShown, own: readonly MilestonePlan[]): string[] {
  const { plan, person, now } = shown;
  const all = keptBy(plan, person).length;
  return [
    summary(shown, all),
    ...own.map(
      (each, index) =>
        `${index + 1}. ${each.is.output}. ${standsInWords(each, person)}. ${dueInWords(each, localDate(now))}`,
    ),
    ...(all > own.length ? [`The other ${all - own.length} are on the board.`] : []),
    leadsInWords(shown),
  ];
}

function summary({ plan, person, now }: PlanShown, all: number): string {
  if (plan.status === 'closed')
    return 'This programme is over. You can read it, but not change it.';
  if (all === 0) return 'You look after no milestone here.';
  const { length } = toAnswer(plan, person, now);
  const wanted = `${length} ${length === 1 ? 'needs' : 'need'} a word from you.`;
  return `You look after ${count(all, 'milestone', 'milestones')}. ${length === 0 ? 'None needs a word from you now.' : wanted}`;
}

function leadsInWords(shown: PlanShown): string {
  const { pmoLead, icsLead } = shown.plan;
  const ics =
    icsLead === null ? 'No ICS lead is named.' : `The ICS lead is ${personInPlan(shown, icsLead)}.`;
  return `The PMO lead is ${personInPlan(shown, pmoLead)}. ${ics}`;
}
