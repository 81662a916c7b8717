import { Temporal } from 'temporal-polyfill';

/** The one door to Temporal. Instants are ISO strings in UTC, dates yyyy-mm-dd, the zone is London's. */
const zone = 'Europe/London';

export function isBefore(instant: string, other: string): boolean {
  if (isAsWritten(instant) && isAsWritten(other)) return instant < other;
  return Temporal.Instant.compare(instant, other) < 0;
}

/** Instants as all of ours are written, to the millisecond, come in the order of their letters. */
function isAsWritten(instant: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(instant);
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

/** The instant itself where it is a whole second; otherwise the next that is. */
export function upToSecond(instant: string): string {
  return instantAt(Math.ceil(Temporal.Instant.from(instant).epochMilliseconds / 1000) * 1000);
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

export function daysLater(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** The same day of a later month, or that month's last day where it has no such day. */
export function monthsLater(date: string, months: number): string {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Whole days from one date to a later one; negative if it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to).days;
}

/** Monday is 1, Sunday 7. */
export function weekday(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Midnight in London, with which that date begins. */
export function startOfDay(date: string): string {
  return inLondon(date, '00:00');
}

/** Five in the afternoon in London on that date: when a day's answers are due. */
export function fivePm(date: string): string {
  return inLondon(date, '17:00');
}

/** A full hour (0 to 23) in London on that date. */
export function atHour(date: string, hour: number): string {
  return inLondon(date, `${String(hour).padStart(2, '0')}:00`);
}

/**
 * The time that clocks in London show at the instant, on that date. Where clocks going forward
 * leave it out, as much later as they went; where clocks going back repeat it, the first.
 */
export function sameTimeOn(date: string, instant: string): string {
  return inLondon(date, Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime());
}

function inLondon(date: string, plainTime: string | Temporal.PlainTime): string {
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({ timeZone: zone, plainTime })
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
