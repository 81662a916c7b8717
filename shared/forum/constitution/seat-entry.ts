import * as z from 'zod';
import { day, id, text } from './text.ts';

const ids = z.union([id, z.array(id).min(1).max(20)]);

const period = z
  .strictObject({
    from: day.optional().describe('The first day.'),
    until: day.optional().describe('The last day.'),
  })
  .describe('From one day until another, both included; either may be left open.')
  .meta({ id: 'period' });

/** A seat as a file writes it. */
export const seatEntry = z
  .strictObject({
    name: text.optional().describe('The role as people say it; otherwise its name in the file.'),
    kind: z
      .enum(['person', 'organisation'])
      .default('person')
      .describe(
        'Who holds it; either way it has one vote. `person`: a person, or people who share it. `organisation`: an organisation, for which each of its people may speak.',
      ),
    heldBy: ids
      .optional()
      .describe(
        'The person who holds it, or the people who share it or speak for the organisation. Otherwise the person of the same name as the seat.',
      ),
    vacant: z.boolean().default(false).describe('Nobody holds it.'),
    whenTheyDiffer: z
      .enum(['no vote', 'the last word', 'the first named'])
      .default('no vote')
      .describe(
        'What a seat with several holders says when they differ. `no vote`: nothing, until they agree. `the last word`: what was said last. `the first named`: what the first of them in `heldBy` said, of those who said anything.',
      ),
    classes: z
      .array(text)
      .max(50)
      .default([])
      .describe('What the seat is: any words this file uses in its rules.'),
    body: text.optional().describe('The body it belongs to or speaks for.'),
    group: text.optional().describe('The group of related bodies.'),
    appointedBy: text.optional().describe('The body that appoints to it.'),
    inForce: period.optional().describe('From when until when there is this seat.'),
    votes: z
      .boolean()
      .default(true)
      .describe('Whether it answers and votes. Without, it is a voice: a participant.'),
    counts: z.boolean().default(true).describe('Whether it counts to the quorum.'),
    views: z.boolean().default(true).describe('Whether its holder sees private items.'),
    weight: z
      .int()
      .min(0)
      .max(10_000_000)
      .default(1)
      .describe('What its vote weighs where weight is counted.'),
    figures: z
      .record(text, z.int().min(0).max(1_000_000_000))
      .default({})
      .describe('Figures that weights are worked out from: { population: 310000 }.'),
    substitutes: ids.optional().describe('Substitutes named beforehand, in order.'),
    votesInPerson: z
      .union([z.boolean(), period])
      .default(false)
      .describe(
        'Whether its vote counts only in the room, always (true) or between two days: councillors on a joint committee. By video it is present, and does not vote.',
      ),
    whenVacant: z
      .enum(['its vote is lost', 'its body votes for it'])
      .default('its vote is lost')
      .describe(
        'What becomes of its vote while it is vacant. `its vote is lost`: nobody has it. `its body votes for it`: it follows the other seats of the same body, where all of those that voted say the same; otherwise it is not given. It needs a `body`.',
      ),
  })
  .refine(({ vacant, heldBy }) => !vacant || heldBy === undefined, {
    error: 'a seat that is vacant, or one that is held',
    path: ['vacant'],
  })
  .describe('A place at the table.')
  .meta({ id: 'seat' });
export type SeatEntry = z.infer<typeof seatEntry>;
