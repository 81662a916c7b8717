import * as z from 'zod';
import { id, text } from '#shared/forum/constitution/text.ts';
import { months } from './due.ts';

/** A stretch of the programme in which its people are asked how things stand. */
export const quarter = z
  .strictObject({
    id,
    name: text.describe('What people call it: "Quarter 1".'),
    afterMonths: months.describe('How many months after the first day it begins.'),
    months: months.min(1).default(3).describe('How many months it lasts.'),
  })
  .describe('A quarter, counted from the first day. Quarters must not overlap.')
  .meta({ id: 'quarter' });
