import * as z from 'zod';
import { text } from './text.ts';
import { chosen } from './who.ts';

/** Seats that must be there, by what they are. */
export const condition = z
  .strictObject({
    name: text.describe(
      'What people call it, after "We still need": "a doctor or nurse on the board".',
    ),
    atLeast: z.int().min(1).max(1000).default(1).describe('How many seats it takes.'),
    ...chosen,
    fromEach: z
      .array(text)
      .min(1)
      .optional()
      .describe('So many from each of these bodies; takes the place of `body`.'),
    different: z
      .enum(['body', 'group', 'appointedBy'])
      .optional()
      .describe(
        'What the seats that meet it must not share: "three appointed by three different councils". A seat that has none of its own does not meet it. `body`: each of another body. `group`: each of another group. `appointedBy`: each appointed by another body.',
      ),
  })
  .describe('A condition on which seats are there; met by seats that are present and count.')
  .meta({ id: 'condition' });
export type Condition = z.infer<typeof condition>;
