import * as z from 'zod';
import { day, id, text } from '#shared/forum/constitution/text.ts';
import { constraint } from './programme/constraint.ts';
import { months } from './programme/due.ts';
import { milestone } from './programme/milestone.ts';
import { quarter } from './programme/quarter.ts';
import { stage, usualStages } from './programme/stage.ts';

/** A programme of milestones as data, as a file writes it; its days are counted from a first day. */
export const programme = z
  .strictObject({
    id,
    name: text.describe('What people call it: "Merging two boards".'),
    is: z
      .enum(['template', 'history', 'draft to be checked'])
      .default('template')
      .describe(
        'What it is good for. `template`: to set up a plan. `history`: a worked example that is over. `draft to be checked`: to set up a plan once somebody who knows has read it.',
      ),
    firstDay: day.optional().describe('The day on which it began, where that is history.'),
    sources: z
      .array(text)
      .default([])
      .describe('Document title, date and heading of what it rests on, and what was not verified.'),
    lasts: z
      .strictObject({ months: months.min(1) })
      .describe('How long it runs; its constraints hold no longer.'),
    quarters: z
      .array(quarter)
      .max(100)
      .default([])
      .describe('Its quarters, which must not overlap.'),
    stages: z
      .array(stage)
      .max(20)
      .prefault([...usualStages])
      .describe('When people are asked about their milestones.'),
    constraints: z
      .array(constraint)
      .max(100)
      .default([])
      .describe('What must not be done, or not forgotten, while it runs.'),
    milestones: z.array(milestone).min(1).max(500).describe('What is to be there, one by one.'),
  })
  .describe('A programme of milestones.');
export type Programme = z.infer<typeof programme>;
