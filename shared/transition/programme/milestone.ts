import * as z from 'zod';
import { id, text } from '#shared/forum/constitution/text.ts';
import { due } from './due.ts';

const part = z
  .strictObject({
    id,
    name: text.describe('What people call it.'),
    needsLead: z
      .boolean()
      .default(false)
      .describe('Whether it can be on track or done only once somebody is named to answer for it.'),
  })
  .describe('One of several things that must all be done.')
  .meta({ id: 'part' });

const owner = z
  .strictObject({
    role: text.describe('A role, never a person.'),
    is: z
      .enum(['stated', 'inferred'])
      .describe(
        'Where the role comes from. `stated`: the source says so. `inferred`: whoever wrote this programme thinks so.',
      ),
  })
  .describe('Who looks after it.')
  .meta({ id: 'ownerRole' });

/** Something that is to be there by a day. */
export const milestone = z
  .strictObject({
    id,
    due: due.optional(),
    output: text.describe(
      'What will be there or done, as an instruction: "Set up the audit committee".',
    ),
    parts: z
      .array(part)
      .max(50)
      .default([])
      .describe('The parts that must all be done, where it has any.'),
    owner,
    law: z
      .enum(['no law needed', 'may begin before', 'goes with the bill', 'takes effect in law'])
      .default('no law needed')
      .describe(
        'How it stands to a law that is still to come. `no law needed`: not at all. `may begin before`: it prepares, and must not presume the law. `goes with the bill`: it follows the bill’s progress. `takes effect in law`: it has no effect before the law is in force.',
      ),
    constraints: z.array(id).default([]).describe('The constraints that it is under, by id.'),
    proof: text.optional().describe('What shows that it is done; if left out, a word will do.'),
    regionAgrees: z
      .boolean()
      .default(false)
      .describe('Whether it is done only with a note that the region agrees.'),
    approvals: z.array(text).default([]).describe('Who else has to approve it.'),
    after: z.array(id).default([]).describe('The milestones that it waits for, by id.'),
    decisions: z
      .array(text)
      .default([])
      .describe('The decisions that it takes, each in a few words.'),
    source: text.describe('Document title, date and heading.'),
  })
  .describe('A milestone.')
  .meta({ id: 'milestone' });
export type Milestone = z.infer<typeof milestone>;
