import * as z from 'zod';
import { day, id } from '#shared/forum/constitution/text.ts';

/** A number of months from a programme's first day. */
export const months = z.int().min(0).max(240).describe('A number of months.');

/** By when something is done. All but `on` are counted from the programme's first day. */
export const due = z
  .union([
    z.strictObject({ quarter: id }),
    z.strictObject({ months: months.min(1) }),
    z.strictObject({ on: day }),
  ])
  .describe(
    'One of { quarter: name }, the last day of that quarter; { months: n }, the last day of so many months from the first day; { on: date }, a date that a law or another body has fixed.',
  )
  .meta({ id: 'due' });
export type Due = z.infer<typeof due>;
