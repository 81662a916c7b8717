import { holidaysByRule } from './holidays-by-rule.ts';
import oneOffs from './one-offs.json' with { type: 'json' };

const added: readonly string[] = oneOffs.flatMap((oneOff) => oneOff.added);
const removed: readonly string[] = oneOffs.flatMap((oneOff) => oneOff.removed);

/**
 * The bank holidays in England and Wales of a year from 2020, in order: those by rule, with the
 * days that a proclamation moved or added. What is proclaimed later is one more entry of the data.
 */
export function bankHolidays(year: number): readonly string[] {
  const dates = known.get(year) ?? workedOut(year);
  known.set(year, dates);
  return dates;
}

/** A year has the same holidays however often it is asked; a plan asks of thousands of days. */
const known = new Map<number, readonly string[]>();

function workedOut(year: number): readonly string[] {
  return [
    ...holidaysByRule(year).filter((date) => !removed.includes(date)),
    ...added.filter((date) => date.startsWith(`${year}-`)),
  ].toSorted();
}
