import { daysLater, weekday } from '#shared/time.ts';
import { easterSunday } from './easter-sunday.ts';

/**
 * The eight bank and public holidays in England and Wales that come every year, in order: New
 * Year's Day, Good Friday, Easter Monday, early May, spring, summer, Christmas Day and Boxing Day,
 * or the weekday in place of one at a weekend. (Banking and Financial Dealings Act 1971,
 * Schedule 1; Good Friday and Christmas Day by common law; New Year's Day, early May and the days
 * in place of a Saturday by yearly proclamation under section 1)
 */
export function holidaysByRule(year: number): readonly string[] {
  const easter = easterSunday(year);
  return [
    firstWeekday(`${year}-01-01`),
    daysLater(easter, -2),
    daysLater(easter, 1),
    firstMonday(`${year}-05-01`),
    lastMonday(`${year}-05-31`),
    lastMonday(`${year}-08-31`),
    ...christmas(year),
  ];
}

/** Two weekdays from Christmas Day on: each day at a weekend gives way to the next that is free. */
function christmas(year: number): readonly string[] {
  const first = firstWeekday(`${year}-12-25`);
  return [first, firstWeekday(daysLater(first, 1))];
}

function firstWeekday(date: string): string {
  return weekday(date) < 6 ? date : firstMonday(date);
}

function firstMonday(from: string): string {
  return daysLater(from, (8 - weekday(from)) % 7);
}

function lastMonday(until: string): string {
  return daysLater(until, 1 - weekday(until));
}
