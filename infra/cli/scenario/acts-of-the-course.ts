import * as z from 'zod';
import { id } from '#shared/forum/constitution/text.ts';
import { doing, typed } from './doing.ts';
import { deadline } from './moment.ts';

export const giveMoreTime = doing('give more time')
  .extend({
    until: deadline.describe('Until when: a date (then 5pm), or a date and time.'),
    why: typed.describe('Why.'),
  })
  .describe('The person presiding gives more time for answers.');

export const startSteps = doing('start steps').describe(
  'The person presiding starts the steps before a vote, while an objection stands.',
);

export const addView = doing('add view')
  .extend({ view: typed.describe('The view.') })
  .describe('Says something to the step at hand.');

export const recordStep = doing('record step')
  .extend({
    step: id.describe('The step, by its id in the rules.'),
    note: typed.describe('What came of it.'),
  })
  .describe('The person presiding puts a step on record.');

export const openVote = doing('open vote')
  .extend({ why: typed.describe('Why more talk will not help.') })
  .describe('The person presiding opens a vote.');

export const vote = doing('vote')
  .extend({ choice: z.enum(['for', 'against', 'abstain']).describe('How.') })
  .describe('Votes, or votes again: the last one counts.');

export const closeVote = doing('close vote').describe('The person presiding ends the vote.');

export const giveCastingVote = doing('give casting vote')
  .extend({
    casting: z.enum(['for', 'against', 'not used']).describe('Which way, or that it is not used.'),
  })
  .describe('The person presiding gives the casting vote on a tie, or leaves it unused.');
