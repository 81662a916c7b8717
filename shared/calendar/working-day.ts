import { daysLater, weekday } from '#shared/time.ts';
import { bankHolidays } from './bank-holidays.ts';

/** Monday to Friday, unless it is a bank holiday or the body itself is closed. */
export function isWorkingDay(date: string, closed: readonly string[] = []): boolean {
  if (weekday(date) > 5 || closed.includes(date)) return false;
  return !bankHolidays(Number(date.slice(0, 4))).includes(date);
}

/** The date itself if it is a working day; if not, the first one after it. */
export function nextWorkingDay(date: string, closed: readonly string[] = []): string {
  let day = date;
  while (!isWorkingDay(day, closed)) day = daysLater(day, 1);
  return day;
}

/** The n-th working day after the date, which is not counted itself; for none, the date. */
export function workingDaysAfter(date: string, n: number, closed: readonly string[] = []): string {
  let day = date;
  for (let count = 0; count < n; count += 1) day = nextWorkingDay(daysLater(day, 1), closed);
  return day;
}
