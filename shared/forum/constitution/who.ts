import * as z from 'zod';
import { names, text } from './text.ts';

const chosenBy = {
  class: names.optional().describe('Seats with this class, or with any of these.'),
  everyClass: z.array(text).min(2).optional().describe('Seats with all of these classes at once.'),
  seats: names.optional().describe('These very seats, by their name in `seats`.'),
  body: names.optional().describe('Seats of this body, or of any of these.'),
};

/** What chooses seats, for whatever else holds a choice. */
export const chosen = {
  ...chosenBy,
  except: z
    .strictObject(chosenBy)
    .refine((given) => Object.keys(given).length > 0, { error: 'the seats to leave out' })
    .optional()
    .describe('Seats left out again.'),
};

/** A choice of seats. */
export const who = z
  .strictObject({
    ...chosen,
  })
  .describe(
    'A choice of seats. What is given must all fit: `class` and `body` together choose seats that have both. Nothing given chooses every seat.',
  )
  .meta({ id: 'choiceOfSeats' });
export type Who = z.infer<typeof who>;
export type ChosenBy = Omit<Who, 'except'>;
