import { dayInWords, dayLabels, numberedLabel } from '#bots/wording/day.ts';
import { labels } from '#bots/wording/labels.ts';
import type { DayItem } from '#shared/decision/day-item.ts';
import { askedOf } from '#shared/transition/asked-of.ts';
import type { Day } from '#shared/transition/day.ts';
import { button, primary } from './button.ts';
import { dayPlanButtons, openPlanButton } from './plan/day-plan.ts';
import type { Button, NoticeView } from './view.ts';

/** The one private message of a day: a line for each item, a button to open it, and their hours. */
export function dayView(day: Day): NoticeView {
  const several = day.items.length > 1;
  const items = day.items.map((item, index) => opens(item, several ? index + 1 : null));
  const [plan, ...others] = day.plans;
  const plans =
    plan === undefined || others.length > 0
      ? day.plans.map(openPlanButton)
      : dayPlanButtons(plan, askedOf(plan));
  const [first, ...rest] = [...items, ...plans];
  return {
    kind: 'notice',
    lines: dayInWords(day),
    stays: true,
    buttons: [...(first === undefined ? [] : [primary(first)]), ...rest, ...hoursOf(day)].map(
      (each) => ({ ...each, press: 'asks' }),
    ),
  };
}

/** An answer is one press from here; all else is in the private list. */
function opens({ decision, waits }: DayItem, number: number | null): Button {
  const act = waits.some(({ what }) => what === 'answer') ? 'answer' : 'more-choices';
  const label = labelOf(waits);
  return button(act, decision, {}, number === null ? label : numberedLabel(number, label));
}

function labelOf([wait]: DayItem['waits']): string {
  return wait === undefined ? dayLabels.other : dayLabels[wait.what];
}

function hoursOf({ items, plans }: Day): Button[] {
  const label = labels['choose-hours'];
  const ics = [...items.map(({ decision }) => decision.ics), ...plans.map((plan) => plan.ics)];
  return ics.slice(0, 1).map((own) => ({
    act: 'choose-hours',
    label,
    spoken: label,
    about: { ics: own },
    press: 'asks',
  }));
}
