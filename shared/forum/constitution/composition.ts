import * as z from 'zod';
import { text } from './text.ts';
import { chosen } from './who.ts';

/** What the table itself must look like. */
export const composition = z
  .array(
    z
      .strictObject({
        name: text.describe(
          'What is asked for, after "It has no": "partner member from primary care".',
        ),
        atLeast: z.int().min(0).max(1000).default(1).describe('How many of them there must be.'),
        atMost: z
          .int()
          .min(0)
          .max(1000)
          .optional()
          .describe('How many of them there may be; 0 for none.'),
        ...chosen,
        among: z
          .enum(['members', 'everyone'])
          .default('members')
          .describe(
            'Which seats will do. `members`: only seats with a vote. `everyone`: also a voice without one.',
          ),
        source: text.optional().describe('Document title, date and heading, or Act and section.'),
      })
      .describe('Seats that there must be, filled or not.')
      .meta({ id: 'seatsAskedFor' }),
  )
  .max(100)
  .describe('What this forum must have among its seats. `validate` warns of what is missing.');
export type Composition = z.infer<typeof composition>;
