import fc from 'fast-check';
import { isWorkingDay } from '#shared/calendar/working-day.ts';
import { daysLater, startOfDay } from '#shared/time.ts';
import { dueDate, quartersFrom } from '#shared/transition/dates.ts';
import type { NudgeTimes } from '#shared/transition/nudge-times.ts';
import { nudgeId } from '#shared/transition/nudges.ts';
import { anyDate } from '#test/shared/calendar/any-date.ts';
import { lead, type Planned, plan } from './planned.ts';
import { milestone } from './written.ts';

export interface Case {
  readonly start: Planned;
  readonly setUpAt: string;
  readonly times: NudgeTimes;
}

const people = ['ann', 'ben', lead];
const hour = fc.integer({ min: 6, max: 20 });
const due = fc.oneof(
  fc.constantFrom({ quarter: 'q1' }, { quarter: 'q2' }),
  fc.integer({ min: 1, max: 12 }).map((months) => ({ months })),
);
const extraStages = fc.constantFrom(
  [],
  [{ id: 'a day before', when: { daysBefore: 1 }, asks: ['the owner', 'the PMO lead'] }],
  [{ id: 'a week late', when: { workingDaysLate: 5 }, if: 'no word or at risk' }],
);

/** A plan of one to three milestones from any day of 2020 to 2040, set up around then. */
export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    firstDay: anyDate,
    /** Days from the first day to the day on which the plan is set up. */
    setUp: fc.integer({ min: -40, max: 150 }),
    milestones: fc.array(fc.record({ due, owner: fc.option(fc.constantFrom(...people)) }), {
      minLength: 1,
      maxLength: 3,
    }),
    hours: fc.record({ ann: hour, ben: hour, [lead]: hour }),
    closedAfter: fc.array(fc.nat(400), { maxLength: 6 }),
    extra: extraStages,
  })
  .map(({ firstDay, setUp, milestones, hours, closedAfter, extra }) => {
    const setUpAt = startOfDay(daysLater(firstDay, setUp));
    const file = {
      milestones: milestones.map((each, index) => milestone({ id: `m${index}`, due: each.due })),
      stages: [...usual, ...extra],
    };
    const keepers = Object.fromEntries(
      milestones.map(({ owner }, index) => [`m${index}`, { owner, deputy: null }]),
    );
    const times = { hour: 9, hours, closed: closedAfter.map((days) => daysLater(firstDay, days)) };
    return { start: plan(file, { firstDay, keepers }, setUpAt), setUpAt, times };
  });

const usual = [
  { id: 'quarter-begins', when: { quarter: 'begins' } },
  { id: 'half-time', when: { quarter: 'is half over' }, if: 'no word or at risk' },
  { id: 'two-weeks-before', when: { daysBefore: 14 }, asks: ['the owner', 'the PMO lead'] },
  { id: 'late', when: { workingDaysLate: 1 } },
  { id: 'very-late', when: { workingDaysLate: 10 }, asks: ['the PMO lead'] },
];

/** Every question that is to be asked if nobody says a word, and its day; told in another way. */
export function expected({ start, setUpAt, times }: Case): ReadonlyMap<string, string> {
  const { programme, firstDay, milestones } = start.plan;
  const quarters = quartersFrom(firstDay, programme);
  const all = Object.values(milestones).flatMap(({ is, owner }) => {
    const due = dueDate(firstDay, programme, is.due) ?? '';
    const quarter = quarters.find(({ first, last }) => first <= due && due <= last);
    return programme.stages.flatMap(({ id: stage, when, asks }) => {
      const on = onDay(when, due, quarter, times);
      if (on === null || startOfDay(due) < setUpAt || startOfDay(on) < setUpAt) return [];
      return asks.map((as): readonly [string, string] => {
        const person = as === 'the owner' ? (owner ?? lead) : lead;
        return [nudgeId({ stage, milestone: is.id, due, person, as, again: false }), on];
      });
    });
  });
  return new Map(all);
}

type When = Case['start']['plan']['programme']['stages'][number]['when'];

function onDay(
  when: When,
  due: string,
  quarter: { readonly first: string; readonly last: string } | undefined,
  times: NudgeTimes,
): string | null {
  if ('workingDaysLate' in when) return counted(daysLater(due, 1), when.workingDaysLate, times);
  if ('daysBefore' in when) return counted(daysLater(due, -when.daysBefore), 1, times);
  if (quarter === undefined) return null;
  if (when.quarter === 'begins') return counted(quarter.first, 1, times);
  const days = [quarter.first];
  while (days.at(-1) !== quarter.last) days.push(daysLater(days.at(-1) ?? '', 1));
  return counted(days[Math.floor(days.length / 2)] ?? '', 1, times);
}

/** The n-th working day from a date on, which counts itself. */
function counted(from: string, n: number, { closed }: NudgeTimes): string {
  const rest = isWorkingDay(from, closed) ? n - 1 : n;
  return rest === 0 ? from : counted(daysLater(from, 1), rest, { hour: 0, hours: {}, closed });
}
