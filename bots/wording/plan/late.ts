import type { MilestoneShown } from '#bots/views/plan/plan-shown.ts';
import { dayAndMonth } from '#bots/wording/dates.ts';
import { localDate } from '#shared/time.ts';
import type { TakingUp } from '#shared/transition/plan.ts';
import { dueInWords, personInPlan, standsInWords } from './milestones.ts';

export const nothingIsLate = 'Nothing is late.';

const taken: { readonly [How in TakingUp]: string } = {
  'ask them myself': 'The PMO lead said they would ask, on',
  'tell the ICS lead': 'The ICS lead was told on',
};

/** "1. Draft how partners work. It was due on 30 September 2026. No word yet ⚪. With Sam Jones." */
export function lateInWords(shown: MilestoneShown, number: number): string {
  const { milestone, person, now } = shown;
  const { is, owner, takenUp } = milestone;
  return [
    `${number}. ${is.output}. ${dueInWords(milestone, localDate(now))}`,
    `${standsInWords(milestone, person)}.`,
    owner === null ? 'No one looks after it.' : `With ${personInPlan(shown, owner)}.`,
    ...(takenUp === null ? [] : [`${taken[takenUp.how]} ${dayAndMonth(localDate(takenUp.at))}.`]),
  ].join(' ');
}
