import { daysBetween, daysLater } from '#shared/time.ts';
import { isWorkingDay, workingDaysAfter } from './working-day.ts';

/**
 * Clear days leave out the day of the notice and the day of the meeting. (Local Government Act
 * 1972, Schedule 12, asks for so many before a council meets)
 */
export function clearDaysBetween(notice: string, meeting: string): number {
  return Math.max(0, daysBetween(notice, meeting) - 1);
}

/** Of the clear days, those on which the body works. */
export function clearWorkingDaysBetween(
  notice: string,
  meeting: string,
  closed: readonly string[] = [],
): number {
  return Array.from({ length: clearDaysBetween(notice, meeting) }, (_, index) =>
    daysLater(notice, index + 1),
  ).filter((date) => isWorkingDay(date, closed)).length;
}

/** The first date that has n clear days between the notice and it. */
export function earliestAfterClearDays(notice: string, n: number): string {
  return daysLater(notice, n + 1);
}

/** The first date that has n clear working days before it; it may be a day off itself. */
export function earliestAfterClearWorkingDays(
  notice: string,
  n: number,
  closed: readonly string[] = [],
): string {
  return daysLater(workingDaysAfter(notice, n, closed), 1);
}
