import { nextWorkingDay, workingDaysAfter } from '#shared/calendar/working-day.ts';
import { daysBetween, daysLater } from '#shared/time.ts';
import { type QuarterDates, quarterOf } from './dates.ts';
import type { Stage } from './programme/stage.ts';

/** A stage and the working day on which it asks about what is due by one date. */
export interface StageDate {
  readonly stage: Stage;
  readonly on: string;
}

/**
 * The days on which each stage asks about what is due by this date. The stages of a quarter leave
 * out what is due in none.
 */
export function stageDates(
  due: string,
  stages: readonly Stage[],
  {
    quarters,
    closed,
  }: { readonly quarters: readonly QuarterDates[]; readonly closed: readonly string[] },
): readonly StageDate[] {
  const quarter = quarterOf(quarters, due);
  return stages.flatMap((stage) => {
    const on = dateOf(stage.when, due, { quarter, closed });
    return on === null ? [] : [{ stage, on }];
  });
}

function dateOf(
  when: Stage['when'],
  due: string,
  {
    quarter,
    closed,
  }: { readonly quarter: QuarterDates | undefined; readonly closed: readonly string[] },
): string | null {
  if ('workingDaysLate' in when) return workingDaysAfter(due, when.workingDaysLate, closed);
  if ('daysBefore' in when) return nextWorkingDay(daysLater(due, -when.daysBefore), closed);
  if (quarter === undefined) return null;
  const { first, last } = quarter;
  const half = Math.ceil(daysBetween(first, last) / 2);
  return nextWorkingDay(when.quarter === 'begins' ? first : daysLater(first, half), closed);
}
