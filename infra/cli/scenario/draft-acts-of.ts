import type { Act } from '#shared/decision/command.ts';
import { draftHash } from '#shared/decision/draft-in-writing.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import type { Now } from './now.ts';
import type { ActStep } from './step.ts';

type Step<Does> = Extract<ActStep, { does: Does }>;

/** What a step does to a proposal that is not open, or to its cover sheet. */
export const draftActs = {
  'keep draft': (step: Step<'keep draft'>, { forum, body }: Now): Act => {
    const { question, why, link, kind, noticeGiven, publicity, answerBy = '' } = step;
    const { normally } = rulesOf(forum.constitution, kind ?? null).takenAt;
    return {
      type: 'KeepDraft',
      ics: 'ics',
      id: body,
      forum,
      takenAt: step.takenAt ?? normally,
      question,
      why,
      link,
      answerBy,
      ...(kind === undefined ? {} : { kind }),
      ...(noticeGiven === undefined ? {} : { noticeGiven }),
      ...(publicity === undefined ? {} : { publicity }),
    };
  },
  'put forward': (_: Step<'put forward'>, { draft, forum, body }: Now): Act => ({
    ics: 'ics',
    id: body,
    takenAt: forum.constitution.takenAt.normally,
    question: '',
    why: '',
    link: '',
    answerBy: '',
    ...draft?.proposal,
    type: 'Propose',
    forum,
  }),
  'show draft': ({ person }: Step<'show draft'>, { forum }: Now): Act => ({
    type: 'ShowDraft',
    forum,
    person,
  }),
  'voice on draft': ({ concern }: Step<'voice on draft'>, { forum }: Now): Act => ({
    type: 'VoiceOnDraft',
    forum,
    concern,
  }),
  'discard draft': (_: Step<'discard draft'>, { forum }: Now): Act => ({
    type: 'DiscardDraft',
    forum,
  }),
  'open proposal': (step: Step<'open proposal'>, { draft, forum }: Now): Act => ({
    type: 'OpenProposal',
    forum,
    version: draft === null ? '' : draftHash(draft),
    answerBy: step.answerBy ?? draft?.proposal.answerBy ?? '',
  }),
  'send back': ({ why }: Step<'send back'>, { forum }: Now): Act => ({
    type: 'SendBack',
    forum,
    why,
  }),
  'fill cover sheet': (step: Step<'fill cover sheet'>, { decision, forum }: Now): Act => {
    const { summary, background, options, papers, rightTier, support, localFit } = step;
    const { people, clinical, value, tier, purposes } = step;
    const typed = { summary, background, options, papers, rightTier, support, localFit };
    const words = { ...typed, people, clinical, value };
    const sheet = { type: 'FillCoverSheet', tier, purposes, words } as const;
    return decision === null ? { ...sheet, forum } : sheet;
  },
};
