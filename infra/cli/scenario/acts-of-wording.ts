import * as z from 'zod';
import { day, id, text } from '#shared/forum/constitution/text.ts';
import { constraint } from '#shared/transition/programme/constraint.ts';
import { doing, typed, version } from './doing.ts';
import { deadline } from './moment.ts';

const publicity = z
  .strictObject({
    is: z.enum(['public', 'private']).describe('How it is to be dealt with.'),
    because: z.string().default('').describe('Why.'),
    resolution: z.string().default('').describe('The resolution, where the rules want one.'),
  })
  .optional()
  .describe('Where it is dealt with other than the rules normally do.');

const programme = z
  .strictObject({
    name: text.describe('What the programme is called.'),
    constraints: z.array(constraint).max(100).describe('Its constraints, as its file has them.'),
  })
  .optional()
  .describe('A programme that runs as the proposal is raised, where one does.');

export const propose = doing('propose')
  .extend({
    question: z.string().describe('What is to be agreed, as a question.'),
    why: typed.describe('Why.'),
    link: z.string().default('').describe('A web address with more.'),
    kind: id.optional().describe('The kind of decision, of those that the rules know.'),
    takenAt: z
      .enum(['for a meeting', 'at a meeting', 'here'])
      .optional()
      .describe('Where it is taken; otherwise where the rules normally take it.'),
    answerBy: deadline
      .optional()
      .describe(
        'Until when it can be answered: a date (then 5pm), or a date and time. Otherwise 5pm ten working days on, or later where the rules ask for more time.',
      ),
    noticeGiven: day
      .optional()
      .describe('The day on which notice of the item was given, if before.'),
    publicity,
    programme,
  })
  .describe('Raises the proposal. At a meeting the governance lead does.');

export const suggestWords = doing('suggest words')
  .extend({ suggestion: typed.describe('The words suggested.') })
  .describe('Suggests other words; nothing changes yet.');

export const postNewVersion = doing('post new version')
  .extend({
    question: z.string().optional().describe('The new question; otherwise it stays.'),
    why: z.string().optional().describe('The new reason; otherwise it stays.'),
    takesUp: z
      .array(id)
      .default([])
      .describe('Which suggestions it takes up: s1 is the first that was made.'),
    version,
  })
  .describe('Puts new words in the place of the old; everyone is asked again.');

export const correctWords = doing('correct words')
  .extend({
    question: z.string().optional().describe('The question as corrected; otherwise it stays.'),
    why: z.string().optional().describe('The reason as corrected; otherwise it stays.'),
    version,
  })
  .describe('The person presiding corrects the writing and nothing else: answers stay.');

export const challengeCorrection = doing('challenge correction')
  .extend({ version })
  .describe('A member says that a correction changes more: everyone is asked again.');

export const withdrawProposal = doing('withdraw proposal').describe(
  'The proposer takes the proposal back.',
);
