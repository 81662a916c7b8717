import * as z from 'zod';
import { day, id, text } from '#shared/forum/constitution/text.ts';
import { programme } from '#shared/transition/programme.ts';

const keepers = z
  .strictObject({
    owner: text
      .optional()
      .describe('Who looks after it: a person by id, or by name where only one has it.'),
    deputy: text.optional().describe('Who stands in for them.'),
  })
  .describe('Who looks after a milestone.');

/** A plan as an ICS file writes it. */
export const planEntry = z
  .strictObject({
    programme: z
      .union([text, programme])
      .describe(
        'Its programme: the id of one that comes with the clerk, such as icb-merger; or a file, by its path from this one; or the programme itself. It stays as it is when the plan is set up.',
      ),
    firstDay: z
      .union([day, z.literal('this quarter')])
      .optional()
      .describe(
        'The day from which the programme counts. `this quarter`: the first day of the quarter of the year in which the plan is set up; later imports leave it as it is then. A programme that is history has a first day of its own.',
      ),
    pmoLead: text.describe('The person who leads the programme office: by id, or by name.'),
    icsLead: text.optional().describe('The person who is told when the PMO lead asks for it.'),
    owners: z
      .union([text, z.record(id, keepers)])
      .default({})
      .describe(
        'Who looks after what, by milestone; or the path of a CSV file with milestone, owner and deputy.',
      ),
    answers: text
      .optional()
      .describe(
        'The path of a CSV file with what was said: milestone, date, word, line and proof. What is on record already is not entered again.',
      ),
    parts: text
      .optional()
      .describe(
        'The path of a CSV file with how parts of milestones stand: milestone, part, lead, word and line.',
      ),
    dates: text
      .optional()
      .describe(
        'The path of a CSV file with the dates that move: milestone, moveTo and reason. A date that was moved so before is not moved again.',
      ),
  })
  .describe('A programme that the ICS carries out, or has carried out.');
export type PlanEntry = z.infer<typeof planEntry>;
