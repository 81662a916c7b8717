import type { Button } from '#bots/views/view.ts';
import { labels } from '#bots/wording/labels.ts';
import { shortLabel } from '#bots/wording/short-label.ts';
import type { AskedOf } from '#shared/transition/asked-of.ts';
import type { DayPlan } from '#shared/transition/day-plan.ts';
import { milestoneButton, planButton } from './plan-button.ts';

/** What can be pressed under the part of a day's message that is about its only plan. */
export function dayPlanButtons(day: DayPlan, { word, overview, late }: AskedOf): Button[] {
  const hasSaid = word.some(({ answers }) => answers.length > 0);
  return [
    ...(word.length === 0 ? [] : [planButton('next-milestone', day)]),
    ...(hasSaid ? [planButton('nothing-changed', day)] : []),
    ...lateButtons(day, late),
    ...(day.unled === null ? [] : [planButton('change-leads', day)]),
    ...(overview.length === 0
      ? []
      : [planButton('see-who-to-ask', day), planButton('see-board', day)]),
    planButton('milestones', day, {}, labels['more-choices']),
  ];
}

/** Of one that is late, what the PMO lead can do; of several, the way to each. */
function lateButtons(day: DayPlan, late: AskedOf['late']): Button[] {
  const [only] = late;
  if (only === undefined) return [];
  if (late.length > 1) return [planButton('see-late', day)];
  const tell = day.plan.icsLead === null ? [] : (['tell-ics-lead'] as const);
  const acts = ['ask-them-myself', 'hand-over', ...tell] as const;
  return acts.map((act) => milestoneButton(act, day, only));
}

/** In place of these, where a message is about several plans. */
export function openPlanButton(day: DayPlan): Button {
  return planButton('milestones', day, {}, shortLabel(day.plan.programme.name));
}
