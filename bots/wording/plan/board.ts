import type { MilestoneShown } from '#bots/views/plan/plan-shown.ts';
import { dayAndMonth, dayMonthAndYear } from '#bots/wording/dates.ts';
import { list } from '#bots/wording/language.ts';
import type { Move } from '#shared/transition/movement.ts';
import type { Plan, Status } from '#shared/transition/plan.ts';
import { statusOf } from '#shared/transition/status.ts';
import { countsOf, type QuarterSummary } from '#shared/transition/summary.ts';
import { personInPlan } from './milestones.ts';
import { countsInWords, statusInWords } from './statuses.ts';
import { waitsInWords } from './waiting.ts';

export const boardLabels = { next: 'Next page', before: 'Page before' } as const;

/** "Open 12" on a button. */
export function milestoneNumbered(number: number): string {
  return `Open ${number}`;
}

export function boardSummary({ milestones }: Plan): string {
  return `In all ${countsInWords(countsOf(Object.values(milestones)))}`;
}

/** "Quarter 2, 1 July to 30 September 2026. 6 milestones: 3 done, …. Page 2 of 5." */
export function boardHeading(
  { quarter, counts }: QuarterSummary,
  { number, of }: { readonly number: number; readonly of: number },
): string {
  const when =
    quarter === null
      ? 'In no quarter'
      : `${quarter.name}, ${dayAndMonth(quarter.first)} to ${dayMonthAndYear(quarter.last)}`;
  return `${when}. ${countsInWords(counts)} Page ${number} of ${of}.`;
}

/** A milestone on the board: how it stands first, then what, by whom, and how it moved. */
export function boardLine(shown: MilestoneShown, number: number, move: Move | undefined): string[] {
  const { plan, milestone, decisions } = shown;
  const { is, due, owner } = milestone;
  return [
    [
      `${number}. ${statusInWords(statusOf(milestone))}. ${is.output}.`,
      due === null ? 'No day is set.' : `Due on ${dayMonthAndYear(due)}.`,
      owner === null ? 'No one looks after it.' : `With ${personInPlan(shown, owner)}.`,
      ...partsInWords(shown),
      ...movedInWords(move),
    ].join(' '),
    ...waitsInWords(plan, milestone, decisions),
  ];
}

function partsInWords({ milestone: { is, parts } }: MilestoneShown): string[] {
  if (is.parts.length === 0) return [];
  const stand = is.parts.map(({ id }): Status => parts[id]?.word ?? 'no word yet');
  const counted = [...Map.groupBy(stand, (status) => status)];
  return [`Parts: ${list(counted.map(([status, { length }]) => `${length} ${status}`))}.`];
}

function movedInWords(move: Move | undefined): string[] {
  if (move === undefined) return [];
  const { status, from, date } = move;
  const than = `Since last quarter: ${status === 'other' ? 'changed' : status}, it was ${from}.`;
  const day = date?.from ?? null;
  return [
    ...(status === 'same' ? [] : [than]),
    ...(date === null
      ? []
      : [day === null ? 'It had no day before.' : `It was due on ${dayAndMonth(day)} before.`]),
  ];
}
