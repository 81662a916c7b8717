import * as z from 'zod';
import { purposes, type SheetBox, tiers } from '#shared/decision/cover-sheet.ts';
import { propose } from './acts-of-wording.ts';
import { doing, typed } from './doing.ts';
import { deadline } from './moment.ts';

const { question, why, link, kind, takenAt, answerBy, noticeGiven, publicity } = propose.shape;

export const keepDraft = doing('keep draft')
  .extend({
    question,
    why: why.describe('Why; empty where the draft does not say it yet.'),
    link,
    kind,
    takenAt,
    answerBy: answerBy.describe('Until when it could be answered; a draft may leave it open.'),
    noticeGiven,
    publicity,
  })
  .describe('Keeps a proposal as a draft, or goes on writing it.');

export const putForward = doing('put forward').describe(
  'Puts the draft forward as it stands: it opens, or waits for the governance lead.',
);

export const showDraft = doing('show draft')
  .extend({ person: z.string().describe('The member who may read it from now on.') })
  .describe('Shows the draft to a member.');

export const voiceOnDraft = doing('voice on draft')
  .extend({ concern: typed.describe('What worries them.') })
  .describe('Voices a concern on the draft. It is no answer.');

export const discardDraft = doing('discard draft').describe('Ends the draft.');

export const openProposal = doing('open proposal')
  .extend({
    answerBy: deadline
      .optional()
      .describe('Until when it can be answered; otherwise as the proposer said.'),
  })
  .describe('The governance lead opens what was put forward.');

export const sendBack = doing('send back')
  .extend({ why: typed.describe('What should change first.') })
  .describe('The governance lead sends it back to its proposer.');

const box = (says: string) => z.string().default('').describe(says);

const boxes = {
  summary: box('What it comes to, in plain language.'),
  background: box('What led to it.'),
  options: box('What else could be done.'),
  papers: box('Web addresses of the papers, one on each line.'),
  rightTier: box('Why it is decided at that tier.'),
  support: box('Whether those who must carry it out support it.'),
  localFit: box('How it fits where it is to work.'),
  people: box('Whom it touches and who was heard.'),
  clinical: box('What clinicians said.'),
  value: box('What it costs and who pays.'),
} satisfies { readonly [Box in SheetBox]: z.ZodType };

export const fillCoverSheet = doing('fill cover sheet')
  .extend({
    ...boxes,
    tier: z.enum(tiers).nullable().default(null).describe('Where it is best decided.'),
    purposes: z.array(z.enum(purposes)).default([]).describe('The purposes it serves.'),
  })
  .describe('The governance lead fills in the cover sheet, before it opens or while it is open.');
