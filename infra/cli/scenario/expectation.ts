import * as z from 'zod';
import { id, text } from '#shared/forum/constitution/text.ts';
import { moment } from './moment.ts';

const number = z.int().min(0);
const seats = z.array(id).max(10_000);

const outcome = z
  .strictObject({
    how: z
      .enum([
        'unanimous',
        'consensus',
        'consensus with reservations',
        'carried',
        'carried by casting vote',
        'not carried',
        'determined by the chair',
        'turned down by the chair',
        'adopted by silence',
        'referred to the dispute process',
        'vetoed',
        'not confirmed',
        'not agreed',
        'taken to a meeting',
        'referred elsewhere',
      ])
      .describe('How it ended.'),
    effect: z
      .enum([
        'ready for the meeting',
        'decided at the meeting',
        'decided here',
        'advice',
        'on condition',
        'no effect yet',
        'in effect for now',
        'nothing decided',
        'practice',
      ])
      .describe('What that means in law.'),
    presiding: id.nullable().describe('The seat that presided.'),
    votes: z
      .strictObject({ for: number, against: number, abstained: number })
      .partial()
      .nullable()
      .describe('The votes, the casting vote included; null where there was no vote.'),
    silent: seats.describe('The seats that said nothing, in any order.'),
  })
  .partial()
  .nullable()
  .describe('The outcome; null where there is none yet.');

const enoughPeople = z
  .strictObject({
    met: z.boolean().describe('Whether enough people are there, and the right ones.'),
    present: number.describe('How many are there that count.'),
    needed: number.describe('How many it takes.'),
    of: number.describe('Of how many.'),
    missing: z
      .array(text)
      .describe('The conditions that are not met, by name: one entry for each seat short.'),
  })
  .partial()
  .describe('Enough people: present and counting at a meeting; elsewhere, having answered.');

const test = z
  .strictObject({
    name: text.nullable().describe('Its name in the rules.'),
    for: number,
    against: number,
    abstained: number,
    of: number.describe('What the share is a share of.'),
    needed: number.describe('How many it takes.'),
    met: z.boolean(),
    notInFavour: seats.describe('Seats whose vote it needs and has not.'),
    absent: seats.describe('Seats that had to be there and are not.'),
  })
  .partial();

/** How a decision must stand. Only what is given is compared. */
export const expectation = z
  .strictObject({
    status: z
      .enum([
        'not opened',
        'draft',
        'discarded',
        'seeking consensus',
        'resolving',
        'voting',
        'tied',
        'provisional',
        'closed',
        'withdrawn',
      ])
      .describe('How far it is. `provisional`: others still have to do their part.'),
    outcome,
    enoughPeople,
    tests: z
      .array(test)
      .describe(
        'The tests in the order of the rules: those of the vote where there is one, with the casting vote; otherwise those of support.',
      ),
    presiding: id.nullable().describe('The seat in the chair for this item; null for nobody.'),
    answers: z
      .strictObject({
        agree: number,
        concern: number,
        abstain: number,
        object: number,
        of: number,
      })
      .partial()
      .describe('Answers that count, to the words as they stand.'),
    says: z
      .record(id, z.enum(['for', 'against', 'abstain', 'nothing']))
      .describe('What a seat says that counts: its vote where there is one, or its answer.'),
    objecting: seats.describe('The seats whose objection stands, in any order.'),
    cannotSee: seats.describe('The people at the table who may not see the item, in any order.'),
    private: z.boolean().describe('Whether the item is kept out of every channel.'),
    awaiting: z.array(text).describe('Whose part a provisional decision still waits for.'),
    meeting: z.iso.date().nullable().describe('The meeting it is for or at.'),
    answerBy: moment.describe('Until when it can be answered.'),
    voteOpenUntil: moment.nullable().describe('Until when a vote stays open.'),
  })
  .partial()
  .describe('How it must stand. Only what is given is compared.')
  .meta({ id: 'expectation' });
export type Expectation = z.infer<typeof expectation>;
