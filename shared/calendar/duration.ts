import { daysLater, laterBy, localDate, sameTimeOn, startOfDay } from '#shared/time.ts';
import { earliestAfterClearDays, earliestAfterClearWorkingDays } from './clear-days.ts';
import { workingDaysAfter } from './working-day.ts';

/** How long something takes or must wait: one of these, a whole number from 1. */
export type Duration =
  | { readonly hours: number }
  | { readonly days: number }
  | { readonly workingDays: number }
  | { readonly clearDays: number }
  | { readonly clearWorkingDays: number };

const hour = 3_600_000;

/**
 * When it is over. Hours are exact; days and working days end at the same time of day in London;
 * clear days and clear working days end with the midnight that begins the first date after them.
 */
export function after(instant: string, duration: Duration, closed: readonly string[] = []): string {
  if ('hours' in duration) return laterBy(instant, duration.hours * hour);
  const date = earliestDate(localDate(instant), duration, closed);
  return 'days' in duration || 'workingDays' in duration
    ? sameTimeOn(date, instant)
    : startOfDay(date);
}

/** The first date that is far enough after the notice; hours are rounded up to days. */
export function earliestDate(
  notice: string,
  duration: Duration,
  closed: readonly string[] = [],
): string {
  if ('hours' in duration) return daysLater(notice, Math.ceil(duration.hours / 24));
  if ('days' in duration) return daysLater(notice, duration.days);
  if ('workingDays' in duration) return workingDaysAfter(notice, duration.workingDays, closed);
  if ('clearDays' in duration) return earliestAfterClearDays(notice, duration.clearDays);
  return earliestAfterClearWorkingDays(notice, duration.clearWorkingDays, closed);
}

/** Whether a meeting on its date is far enough after the date of its notice. */
export function isEnoughNotice(
  { notice, meeting }: { readonly notice: string; readonly meeting: string },
  duration: Duration,
  closed: readonly string[] = [],
): boolean {
  return meeting >= earliestDate(notice, duration, closed);
}
