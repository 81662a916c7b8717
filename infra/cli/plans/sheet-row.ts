import * as z from 'zod';
import { unguarded } from '#bots/wording/csv.ts';
import { dayInTable } from '#infra/cli/day-in-table.ts';
import { id, text } from '#shared/forum/constitution/text.ts';

const cell = z.string().transform(unguarded);
const milestone = cell.pipe(id).describe('The id of the milestone.');
const line = cell.optional().describe('What there is to say.');
const word = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.enum(['on track', 'at risk', 'off track', 'done', 'not for us']))
  .optional()
  .describe('How it stands.');

/**
 * A row about one milestone. One sheet may say who looks after what, how it stands and to when it moves;
 * what is there for people to read is passed over. An empty cell says nothing.
 */
export const sheetRow = z.object({
  milestone,
  output: z.string().optional().describe('For people to read.'),
  due: z.string().optional().describe('For people to read.'),
  status: z.string().optional().describe('For people to read.'),
  owner: cell
    .pipe(text)
    .optional()
    .describe('Who looks after it: an id, or a name where only one has it.'),
  deputy: cell.pipe(text).optional().describe('Who stands in for them.'),
  date: dayInTable.optional().describe('The day on which it was said; left out, today.'),
  word,
  line,
  proof: cell.optional().describe('A link to what shows it.'),
  moveTo: dayInTable.optional().describe('The day by which it is due from now on.'),
  reason: cell.optional().describe('Why the date moves.'),
});

/** A row about one part of a milestone. An empty cell says nothing. */
export const partRow = z.object({
  milestone,
  part: cell.pipe(id).describe('The id of the part.'),
  name: z.string().optional().describe('For people to read.'),
  lead: cell.optional().describe('Who leads on it.'),
  word,
  line,
});
