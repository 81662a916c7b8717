import ical, { ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { dateInWords, calendar as words } from '#bots/wording/pages/calendar.ts';
import { nameIn } from '#bots/wording/pages/milestone.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import { historyOf } from '#shared/transition/as-at.ts';
import { happenedAt } from '#shared/transition/evolve-plan.ts';
import type { MilestonePlan, Plan } from '#shared/transition/plan.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';

/** A plan whose due dates stand in a calendar. */
export interface DatedPlan {
  readonly ics: string;
  readonly id: string;
  readonly plan: Plan;
  readonly events: readonly PlanEvent[];
}

/** Calendars ask again after this many seconds, if they heed it. */
const everySixHours = 6 * 60 * 60;

/**
 * The due dates as an iCalendar feed of whole days. A milestone keeps its one id, so that a moved
 * date moves in the calendar, and everything in it stays the same until something has happened.
 */
export function dueDates(plans: readonly DatedPlan[], people: Directory['people']): string {
  const calendar = ical({
    name: words.name,
    prodId: { company: words.company, product: words.product, language: 'EN' },
    ttl: everySixHours,
  });
  for (const dated of plans) {
    for (const milestone of Object.values(dated.plan.milestones)) {
      const { due } = milestone;
      if (due !== null) calendar.createEvent(eventOf(dated, milestone, due, people));
    }
  }
  return calendar.toString();
}

function eventOf(
  { ics, id, plan, events }: DatedPlan,
  milestone: MilestonePlan,
  due: string,
  people: Directory['people'],
) {
  const history = historyOf(events, milestone.is.id);
  const changedAt = history
    .filter(({ type }) => type !== 'Nudged')
    .map(happenedAt)
    .at(-1);
  const changed = new Date(changedAt ?? milestone.dueSince);
  return {
    id: [milestone.is.id, id, ics].map(encodeURIComponent).join('.'),
    start: new Date(due),
    allDay: true,
    summary: milestone.is.output,
    description: dateInWords(milestone, plan, nameIn(people)),
    stamp: changed,
    lastModified: changed,
    sequence: history.filter(({ type }) => type === 'DateMoved').length,
    transparency: ICalEventTransparency.TRANSPARENT,
    class: ICalEventClass.PRIVATE,
  };
}
