import * as z from 'zod';
import { isDate } from '#shared/time.ts';

/** A day in a cell, as people write it or as Excel in Britain does: 2026-04-01 or 01/04/2026. */
export const dayInTable = z
  .string()
  .transform((cell) => asWritten(cell.trim()))
  .refine(isDate, { error: 'a date such as 2026-04-01 or 01/04/2026' })
  .describe('A date: yyyy-mm-dd or dd/mm/yyyy.');

function asWritten(cell: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? [];
  return year === '' ? cell : [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}
