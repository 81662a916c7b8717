import * as z from 'zod';
import { fivePm, isDate, sameTimeOn } from '#shared/time.ts';

const expected = 'a date and time in London such as 2026-12-01 09:00';
const written = /^\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;

/** A time as people write it, read as the instant at which clocks in London show it. */
export const moment = z
  .string()
  .regex(written, expected)
  .refine(isOnTheCalendar, { error: expected })
  .transform(instantOf)
  .describe('A date and time in London: yyyy-mm-dd hh:mm.');

/** The same, or a date alone: then five in the afternoon, when a day’s answers are due. */
export const deadline = z
  .string()
  .refine((text) => isDate(text) || (written.test(text) && isOnTheCalendar(text)), {
    error: `a date such as 2026-12-15, or ${expected}`,
  })
  .transform((text) => (isDate(text) ? fivePm(text) : instantOf(text)))
  .describe('A date (then 5pm), or a date and time in London: yyyy-mm-dd hh:mm.');

function isOnTheCalendar(text: string): boolean {
  return isDate(text.slice(0, 10));
}

/** In January, clocks in London show the time of the instant itself. */
function instantOf(text: string): string {
  const [date = '', time = ''] = text.split(' ');
  return sameTimeOn(date, `2026-01-01T${time}Z`);
}
