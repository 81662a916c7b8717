import * as z from 'zod';
import { day, id, text } from '#shared/forum/constitution/text.ts';
import { constitution } from '#shared/forum/constitution.ts';
import { places, word } from './outside-ids.ts';
import { seatChange } from './seat-change.ts';

/** A forum as an ICS file writes it. */
export const forumEntry = z
  .strictObject({
    name: text.optional().describe('What it is called; otherwise the name of its rules.'),
    noun: text
      .optional()
      .describe('What members call it in a sentence: "board"; otherwise as its rules say.'),
    constitution: z
      .union([text, constitution])
      .describe(
        'Its rules: a file, by its path from this one; or the id of a template; or the rules themselves.',
      ),
    parent: word.optional().describe('The forum whose committee it is.'),
    governanceLead: id.describe('The person who keeps membership, rules and record.'),
    places: places.default({}),
    meetings: z.array(day).max(500).optional().describe('The dates of its next meetings.'),
    meetsIn: z
      .array(z.int().min(0).max(3650))
      .max(500)
      .optional()
      .describe(
        'In place of dates: so many days after the day on which the forum is set up. Later imports leave the dates as they are then.',
      ),
    seats: z
      .record(id, seatChange)
      .default({})
      .describe('Its seats by name, laid over the seats of its rules.'),
    withoutSeats: z
      .array(id)
      .default([])
      .describe('Seats of its rules that this forum does not have.'),
    adopted: z
      .strictObject({
        by: text.describe('The decision or minute: "Board, minute 12".'),
        on: day.describe('Its day.'),
      })
      .optional()
      .describe(
        'What adopted the rules, where the rules in force until now say how they are changed.',
      ),
  })
  .refine(({ meetings, meetsIn }) => meetings === undefined || meetsIn === undefined, {
    error: 'meetings or meetsIn, and not both',
    path: ['meetsIn'],
  })
  .describe('A forum.');
export type ForumEntry = z.infer<typeof forumEntry>;
