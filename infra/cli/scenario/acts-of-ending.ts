import * as z from 'zod';
import { day, id, text } from '#shared/forum/constitution/text.ts';
import { doing, typed, version } from './doing.ts';

export const recordAgreed = doing('record agreed')
  .extend({ version })
  .describe('The person presiding records that it is agreed.');

export const recordNotAgreed = doing('record not agreed').describe(
  'The person presiding records that it is not agreed.',
);

export const takeToMeeting = doing('take to meeting').describe(
  'The person presiding takes it to a meeting.',
);

export const referElsewhere = doing('refer elsewhere')
  .extend({
    to: id.nullable().default(null).describe('The id of its forum, where it has one here.'),
    name: text.describe('What the other body is called.'),
    why: typed.describe('Why they should take it.'),
    lead: id.optional().describe('Who keeps its record, where they are known, and is told.'),
  })
  .describe('The person presiding refers it to another body, which ends it here.');

export const determine = doing('determine')
  .extend({
    outcome: z.enum(['for', 'against']).describe('Which way.'),
    why: typed.describe('Why.'),
  })
  .describe('The person presiding says what the outcome is, where the rules let them.');

export const veto = doing('veto')
  .extend({ why: typed.describe('Why.') })
  .describe('A seat turns the result down while it may.');

export const recordApproval = doing('record approval')
  .extend({
    of: text.describe('Whose it is, as the rules name them.'),
    given: z.boolean().default(true).describe('Whether they approve, ratify or decide the same.'),
    words: z
      .strictObject({
        question: z.string().describe('Their question.'),
        why: z.string().describe('Their reason.'),
      })
      .optional()
      .describe('The words they decided on; otherwise the words as they stand here.'),
    note: typed.describe('Where and when it was given, or why not.'),
  })
  .describe('The governance lead records what a body that the decision still needs has said.');

export const stateDissent = doing('state dissent')
  .extend({ statement: typed.describe('Why they disagree.') })
  .describe('A member says why they disagree, once a vote is open or there is a result.');

export const askToBeNamed = doing('ask to be named').describe(
  'A member asks that the minute names them.',
);

export const confirmMinute = doing('confirm minute')
  .extend({
    date: day.describe('The day of the meeting that agreed the minute.'),
    number: text.describe('Its number in the minutes.'),
  })
  .describe('The governance lead records where the minute was agreed.');
