import * as z from 'zod';
import { daysLater, isBefore, isDate, laterBy, localDate, startOfDay } from '#shared/time.ts';

/** A time at which the record is looked at. */
export interface Moment {
  /** Whether what happened at an instant had happened by then. */
  readonly includes: (instant: string) => boolean;
  /** The date in London. */
  readonly date: string;
}

const instant = z.iso.datetime({ offset: true });

/** The end of a date in London, or an instant; undefined for anything else. */
export function momentOf(text: string): Moment | undefined {
  if (isDate(text)) {
    const end = startOfDay(daysLater(text, 1));
    return { includes: (at) => isBefore(at, end), date: text };
  }
  if (!instant.safeParse(text).success) return undefined;
  return { includes: (at) => !isBefore(text, at), date: localDate(text) };
}

/** The instant with which a date in London begins, or an instant itself; undefined for anything else. */
export function startOf(text: string): string | undefined {
  if (isDate(text)) return startOfDay(text);
  return instant.safeParse(text).success ? laterBy(text, 0) : undefined;
}
