import { laterBy, millisecondsBetween } from '#shared/time.ts';

/** In milliseconds. */
export const ninetyDays = 90 * 24 * 60 * 60 * 1000;

/** The second since 1970 at which something noted at this instant may be dropped: 90 days on. */
export function expiryOf(instant: string): number {
  const ends = laterBy(instant, ninetyDays);
  return Math.ceil(millisecondsBetween('1970-01-01T00:00:00Z', ends) / 1000);
}
