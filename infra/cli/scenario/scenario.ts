import * as z from 'zod';
import { day, id, text } from '#shared/forum/constitution/text.ts';
import { expectation } from './expectation.ts';
import { moment } from './moment.ts';
import { step } from './step.ts';

const constitution = text.describe(
  'The rules: a file, relative to this one, or the name of a template. --constitution wins.',
);

const common = {
  scenario: text.describe('What it shows, in one line.'),
  at: moment.describe('When its first step is taken, in London: yyyy-mm-dd hh:mm.'),
  governanceLead: id
    .default('governance lead')
    .describe('The person who keeps membership, rules and record. They need no seat.'),
  people: z
    .array(id)
    .max(1000)
    .default([])
    .describe('People who hold no seat and appear all the same.'),
  meetings: z.array(day).max(1000).default([]).describe('The dates of the next meetings.'),
  practice: z
    .boolean()
    .default(false)
    .describe('Whether the forum is new and in practice throughout: nothing is decided.'),
  steps: z.array(step).min(1).max(5000).describe('What happens, in order.'),
};

/** What one body does. */
export const scenarioOfOne = z
  .strictObject({
    ...common,
    constitution: constitution.optional(),
    expect: expectation.optional().describe('How it must stand in the end.'),
  })
  .describe('A scenario: what people do, and what must come of it.');

/** What several bodies do with the same matter. */
export const scenarioOfSeveral = z
  .strictObject({
    ...common,
    bodies: z
      .record(id, z.strictObject({ constitution }).describe('One of the bodies.'))
      .describe(
        'The bodies by name. A name in `alsoNeeds` means one of these, or its rules’ name.',
      ),
    expect: z.record(id, expectation).optional().describe('How it must stand in the end, by body.'),
  })
  .describe('A scenario of several bodies that decide on the same matter.');

/** The file of `accord simulate`. */
export const scenario = z.union([scenarioOfOne, scenarioOfSeveral]);
export type ScenarioOfOne = z.infer<typeof scenarioOfOne>;
export type ScenarioOfSeveral = z.infer<typeof scenarioOfSeveral>;
