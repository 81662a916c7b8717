import { daysLater, weekday } from '#shared/time.ts';

/**
 * The Sunday after the full moon that falls on 21 March or next after it; if that is a Sunday, the
 * Sunday after it. For the years 1900 to 2199. (Calendar (New Style) Act 1750, Schedule)
 */
export function easterSunday(year: number): string {
  const fullMoon = easterFullMoon(year);
  return daysLater(fullMoon, 7 - (weekday(fullMoon) % 7));
}

/** The full moon by the Act's tables, not by the sky: it comes back every nineteen years. */
function easterFullMoon(year: number): string {
  const days = (19 * (year % 19) + 24) % 30;
  return daysLater(`${year}-03-21`, days > 27 ? days - 1 : days);
}
