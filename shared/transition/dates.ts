import { daysLater, monthsLater } from '#shared/time.ts';
import type { Due } from './programme/due.ts';
import type { Programme } from './programme.ts';

/** A quarter with its dates, both included (yyyy-mm-dd). */
export interface QuarterDates {
  readonly id: string;
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

/** A programme's quarters from its first day, in order of time. */
export function quartersFrom(
  firstDay: string,
  { quarters }: Pick<Programme, 'quarters'>,
): readonly QuarterDates[] {
  return quarters
    .map(({ id, name, afterMonths, months }) => ({
      id,
      name,
      first: monthsLater(firstDay, afterMonths),
      last: lastDay(firstDay, afterMonths + months),
    }))
    .toSorted((one, other) => one.first.localeCompare(other.first));
}

/** The quarter in which a date falls, if any. */
export function quarterOf(
  quarters: readonly QuarterDates[],
  date: string | null,
): QuarterDates | undefined {
  if (date === null) return undefined;
  return quarters.find(({ first, last }) => first <= date && date <= last);
}

/** The day by which something is due; none where it has none, or where there is no such quarter. */
export function dueDate(
  firstDay: string,
  { quarters }: Pick<Programme, 'quarters'>,
  due: Due | undefined,
): string | null {
  if (due === undefined) return null;
  if ('on' in due) return due.on;
  if ('months' in due) return lastDay(firstDay, due.months);
  const quarter = quarters.find(({ id }) => id === due.quarter);
  return quarter === undefined ? null : lastDay(firstDay, quarter.afterMonths + quarter.months);
}

/** The last day of so many months from a first day: 31 March for twelve from 1 April. */
export function lastDay(firstDay: string, months: number): string {
  return daysLater(monthsLater(firstDay, months), -1);
}
