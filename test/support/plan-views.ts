import { milestoneActs } from '#bots/desk/plan/milestone-acts.ts';
import type { On } from '#bots/desk/plan/on-plan.ts';
import { planActs } from '#bots/desk/plan/plan-acts.ts';
import { refillWith } from '#bots/desk/refill.ts';
import { dayView } from '#bots/views/day.ts';
import { setUpForm } from '#bots/views/plan/forms/set-up-form.ts';
import type { MilestoneShown, PlanShown } from '#bots/views/plan/plan-shown.ts';
import { programmes } from '#bots/views/plan/programmes.ts';
import type { FormView } from '#bots/views/view.ts';
import type { DayItem } from '#shared/decision/day-item.ts';
import type { DayPlan } from '#shared/transition/day-plan.ts';
import { messagesOf, nudgesDue } from '#shared/transition/nudges.ts';
import { planTellings } from '#shared/transition/plan-tellings.ts';
import type { Named } from './views-of.ts';

/** Everything that one person can be shown of a plan. */
export function planViews(shown: PlanShown): readonly Named[] {
  const all = Object.values(shown.plan.milestones);
  const inParts = all.find(({ is }) => is.parts.length > 0);
  const milestones = [...new Set([...all.slice(0, 1), ...(inParts ? [inParts] : [])])];
  return [
    ...entries(planActs).flatMap(([act, on]) => viewsOn(act, on, shown)),
    ...pages(shown),
    ...milestones.flatMap((milestone) =>
      entries(milestoneActs).flatMap(([act, on]) =>
        viewsOn(`${act} ${milestone.is.id}`, on, { ...shown, milestone }),
      ),
    ),
    { name: 'set-up', view: setUpForm('ics', shown) },
    ...[true, false].map((maySetUp) => ({
      name: `programmes, may set up: ${maySetUp}`,
      view: programmes({ ics: 'ics', maySetUp, plans: listed(30) }),
    })),
    { name: 'no programmes', view: programmes({ ics: 'ics', maySetUp: true, plans: [] }) },
  ];
}

function pages(shown: PlanShown): readonly Named[] {
  const on = planActs['see-board'];
  if (on.kind !== 'view') return [];
  return Array.from({ length: 12 }, (_, index) => ({
    name: `page ${index + 1} of the board`,
    view: on.view(shown, { page: String(index + 1) }),
  }));
}

function listed(length: number) {
  return Array.from({ length }, (_, index) => ({
    id: `p${index}`,
    name: `Becoming one board out of two, round ${index}`,
    isRunning: index % 2 === 0,
  }));
}

function viewsOn<Shown extends PlanShown | MilestoneShown>(
  name: string,
  on: On<Shown>,
  shown: Shown,
): readonly Named[] {
  switch (on.kind) {
    case 'view':
      return [{ name, view: on.view(shown, {}) }];
    case 'act':
      return [];
    case 'form':
      return formViews(name, on.form(shown));
  }
}

/** As it opens, and as it comes back with the longest that fits in it, and something wrong. */
function formViews(name: string, form: FormView): readonly Named<FormView>[] {
  if (form.fields.some(({ options }) => options?.length === 0)) return [];
  const full = Object.fromEntries(
    form.fields.map(({ id, value, max }) => [id, value || 'Ærø '.repeat((max ?? 40) / 4)]),
  );
  const says = 'Please write something here.';
  const wrong = { code: 'Blank', says };
  return [
    { name: `form ${name}`, view: form },
    { name: `form ${name}, refused`, view: refillWith(form, full, wrong) },
    {
      name: `form ${name}, a box is wrong`,
      view: refillWith(form, full, { ...wrong, field: form.fields[0]?.id ?? '' }),
    },
  ];
}

/** What a message of the day would ask this person of the plan now, with all that ever happened to it as news. */
export function dayPlanOf({ ics, id, plan, person, now, decisions, events }: PlanShown): DayPlan {
  const times = { hour: 9, hours: {}, closed: [] };
  const messages = messagesOf(nudgesDue(plan, times, now)).filter((each) => each.person === person);
  return {
    ics,
    id,
    plan,
    person,
    asked: messages.flatMap(({ milestones }) => milestones),
    news: planTellings(events)
      .filter((each) => each.person === person)
      .map(({ news }) => news),
    unled: null,
    awaited: decisions,
    next: '2026-09-16',
  };
}

/** The message alone, with another plan, and with as many decisions as one message tells of. */
export function dayViews(shown: PlanShown, item: DayItem): readonly Named[] {
  const plan = dayPlanOf(shown);
  return [
    { name: 'day', view: dayView({ items: [], plans: [plan], unchanged: 0 }) },
    { name: 'day, two plans', view: dayView({ items: [], plans: [plan, plan], unchanged: 1 }) },
    ...[0, 1, 3].map((most) => {
      const unled = Object.keys(shown.plan.milestones).slice(0, most);
      const alone: DayPlan = { ...plan, asked: [], news: [], unled, next: null };
      const view = dayView({ items: [], plans: [alone], unchanged: 0 });
      return { name: `day, no PMO lead, ${unled.length} without an owner`, view };
    }),
    {
      name: 'day, ten decisions',
      view: dayView({ items: Array.from({ length: 10 }, () => item), plans: [plan], unchanged: 3 }),
    },
  ];
}

function entries<Key extends string, Value>(
  all: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] {
  return Object.entries(all) as [Key, Value][];
}
