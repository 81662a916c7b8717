import * as z from 'zod';
import { aims } from '#shared/decision/steps-taken.ts';
import { id } from '#shared/forum/constitution/text.ts';
import { doing, typed } from './doing.ts';
import { deadline } from './moment.ts';

const principles = z
  .array(id)
  .default([])
  .describe('The principles on which the difference turns, by their names in the rules.');

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
  .extend({ view: typed.describe('The view.'), principles })
  .describe('Says something to the step at hand.');

export const recordStep = doing('record step')
  .extend({
    step: id.describe('The step, by its id in the rules.'),
    note: typed.describe('What came of it.'),
    principles,
  })
  .describe('The person presiding puts a step on record.');

const box = z.string().max(100_000).default('');

export const fillAims = doing('fill aims')
  .extend({
    step: id.describe('The step, by its id in the rules.'),
    health: box.describe('What it does for health and well-being.'),
    care: box.describe('What it does for the quality of services.'),
    money: box.describe('What it does for the use of resources.'),
    doNotApply: z
      .array(z.enum(aims))
      .default([])
      .describe('Which of the three do not apply; what is written there is the reason.'),
    plans: z.array(z.string().max(100_000)).default([]).describe('Links to plans already agreed.'),
  })
  .describe(
    'The person presiding fills in the triple aim sheet, or a part of it; what is left out stays as it is.',
  );

export const getHelp = doing('get help')
  .extend({
    step: id.describe('The step, by its id in the rules.'),
    kind: z.enum(['mediation', 'peer review']).default('mediation').describe('Which kind of help.'),
    person: id.nullable().default(null).describe('Who helps, where they are known by name.'),
    office: box.describe('What they are; needed where nobody is named.'),
    until: deadline.describe('Until when: a date (then 5pm), or a date and time.'),
  })
  .describe('The person presiding records who helps from outside, and until when.');

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
