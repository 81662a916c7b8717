import { isWorkingDay, nextWorkingDay } from '#shared/calendar/working-day.ts';
import { atHour, daysLater, isBefore, localDate, wallClock } from '#shared/time.ts';

/**
 * When a person wants to be written to, in whole hours of London's clocks from 0 to 23: one message
 * a working day at `hour`; nothing from `quietFrom` until `quietUntil`, nor on a day off. Quiet
 * hours that begin when they end are none, and then what cannot wait comes on a day off too.
 */
export interface Hours {
  readonly hour: number;
  readonly quietFrom: number;
  readonly quietUntil: number;
}

export const usualHours: Hours = { hour: 9, quietFrom: 19, quietUntil: 8 };

/** Of somebody whom what cannot wait reaches at any time. */
export const neverQuiet: Hours = { hour: 9, quietFrom: 0, quietUntil: 0 };

/** Whether an hour of the day is one of the quiet ones. */
export function isQuietHour({ quietFrom, quietUntil }: Hours, hour: number): boolean {
  const sinceQuiet = (hour - quietFrom + 24) % 24;
  return sinceQuiet < (quietUntil - quietFrom + 24) % 24;
}

export function isQuiet(hours: Hours, instant: string): boolean {
  if (hours.quietFrom === hours.quietUntil) return false;
  return !isWorkingDay(localDate(instant)) || isQuietHour(hours, wallClock(instant).hour);
}

/** The first instant from this one on at which the person may be written to. */
export function quietEnds(hours: Hours, instant: string): string {
  if (!isQuiet(hours, instant)) return instant;
  for (let date = localDate(instant); ; date = nextWorkingDay(daysLater(date, 1))) {
    const loud = [atHour(date, 0), atHour(date, hours.quietUntil)].find(
      (begins) => !isBefore(begins, instant) && !isQuiet(hours, begins),
    );
    if (loud !== undefined) return loud;
  }
}

/** When the person's message of that date is due; null on a day off. */
export function dailyOn({ hour }: Hours, date: string): string | null {
  return isWorkingDay(date) ? atHour(date, hour) : null;
}

/** When the person's next message is due, after this instant. */
export function nextDaily({ hour }: Hours, instant: string): string {
  const today = atHour(nextWorkingDay(localDate(instant)), hour);
  if (isBefore(instant, today)) return today;
  return atHour(nextWorkingDay(daysLater(localDate(instant), 1)), hour);
}
