import { Temporal } from 'temporal-polyfill';

/** The one door to Temporal. Instants are ISO strings in UTC, dates yyyy-mm-dd, the zone is London's. */
const zone = 'Europe/London';

export function isBefore(instant: string, other: string): boolean {
  return Temporal.Instant.compare(instant, other) < 0;
}

/** Whole milliseconds from one instant to a later one; negative if it is earlier. */
export function millisecondsBetween(from: string, to: string): number {
  return (
    Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds
  );
}

export function laterBy(instant: string, milliseconds: number): string {
  return instantAt(Temporal.Instant.from(instant).epochMilliseconds + milliseconds);
}

/** An instant from milliseconds since 1970, always written alike: to the millisecond. */
export function instantAt(epochMilliseconds: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toString({
    fractionalSecondDigits: 3,
  });
}

/** The date on the wall calendar in London. */
export function localDate(instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

export function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch (fault) {
    if (fault instanceof RangeError) return false;
    throw fault;
  }
}

/** The date itself from Monday to Friday; of a weekend, the Monday after. */
export function notAtAWeekend(date: string): string {
  const { dayOfWeek } = Temporal.PlainDate.from(date);
  return dayOfWeek < 6 ? date : daysLater(date, 8 - dayOfWeek);
}

export function daysLater(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Five in the afternoon in London on that date: when a day's answers are due. */
export function fivePm(date: string): string {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime: '17:00' })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}

export interface WallClock {
  /** Monday is 1. */
  readonly weekday: number;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly hour: number;
  readonly minute: number;
}

/** What calendar and clock on a wall in London show. */
export function wallClock(instant: string): WallClock {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    weekday: local.dayOfWeek,
    day: local.day,
    month: local.month,
    year: local.year,
    hour: local.hour,
    minute: local.minute,
  };
}
