import { missingFrom } from '#shared/decision/cover-sheet.ts';
import type { Sitting } from '#shared/decision/decision.ts';
import type { ConcernOnDraft, Draft } from '#shared/decision/draft.ts';
import { rulesFor } from '#shared/decision/drafting.ts';
import type { DraftNotice } from '#shared/decision/effect.ts';
import { sittingOf } from '#shared/decision/sitting-of.ts';
import { partsInWords, sheetInWords } from './cover-sheet.ts';
import { dayAndTime } from './dates.ts';
import { takenAtLabels } from './forms.ts';
import { count, list, quoted, saying, sentence } from './language.ts';
import { personName } from './people.ts';
import { whatADraftInPracticeDoes } from './practice.ts';

/** Above the draft: why this person is shown it. */
export function draftNoticeInWords(notice: DraftNotice, draft: Draft): string[] {
  switch (notice) {
    case 'your draft':
      return [];
    case 'draft shown to you':
      return [
        `${sentence(nameIn(draft, draft.proposer))} shows you a draft. Nobody is asked to answer yet.`,
      ];
    case 'concern on your draft':
      return ['Someone has a concern about your draft.'];
    case 'draft waits for you':
      return ['A proposal waits for you to open it.', ...stillMissing(draft)];
    case 'draft sent back':
      return ['Your proposal was sent back to you. You can change it and put it forward again.'];
  }
}

/** What the governance lead has to add before it can open. */
function stillMissing(draft: Draft): string[] {
  const rules = rulesFor(draft, draft.proposal.forum);
  const missing = missingFrom(draft.coverSheets.at(-1) ?? null, rules);
  return missing.length === 0
    ? []
    : [`Before it opens, the cover sheet needs ${partsInWords(missing)}.`];
}

/** The draft itself, as everyone who may read it reads it. */
export function draftInWords(draft: Draft): string[] {
  const { question, why, link, answerBy } = draft.proposal;
  const sheet = draft.coverSheets.at(-1);
  return [
    question,
    stageOf(draft),
    ...whatADraftInPracticeDoes(draft.proposal.forum),
    why,
    link,
    answerBy === '' ? '' : `Answers are due by ${dayAndTime(answerBy)}.`,
    ...howItIsDealtWith(draft),
    ...(sheet === undefined ? [] : sheetInWords(sheet)),
    ...draft.concerns.map((each) => concernOnDraft(each, tableOf(draft))),
    shownTo(draft),
    whatIsKept,
  ].filter((line) => line.trim() !== '');
}

const whatIsKept = 'Do not name patients. What you write is kept and may be made public by law.';

/** What its proposer chose that is not as usual. */
function howItIsDealtWith({ proposal: { kind, takenAt, forum, publicity } }: Draft): string[] {
  const name = forum.constitution.kinds[kind ?? '']?.name;
  return [
    `${takenAtLabels[takenAt]}.`,
    ...(name === undefined ? [] : [`What kind of decision it is: ${name}.`]),
    ...(publicity === undefined
      ? []
      : [saying(`It asks to be dealt with in ${publicity.is}`, publicity.because)]),
  ];
}

function stageOf({ waitsFor, sentBack, proposal: { forum } }: Draft): string {
  if (waitsFor !== null) return 'It waits for the governance lead to open it.';
  if (sentBack !== null) return `The governance lead sent it back: ${quoted(sentBack)}`;
  return `This is a draft for the ${forum.noun}. Only its proposer, the governance lead and those it is shown to can read it.`;
}

/** "The council member had a concern on the draft: “…”" */
function concernOnDraft({ by, concern }: ConcernOnDraft, table: Sitting): string {
  return `${sentence(personName(table, by))} had a concern on the draft: ${quoted(concern)}`;
}

function shownTo(draft: Draft): string {
  const names = draft.shownTo.map((person) => nameIn(draft, person));
  return names.length === 0 ? '' : `It was shown to ${list(names)}.`;
}

function nameIn(draft: Draft, person: string): string {
  return personName(tableOf(draft), person);
}

function tableOf({ proposal }: Draft): Sitting {
  return sittingOf(proposal, '');
}

/** On the face: how many were worried by the draft; their words are one press away. */
export function concernsOnDraft(concerns: readonly ConcernOnDraft[]): string[] {
  const { length } = concerns;
  return length === 0
    ? []
    : [
        `${count(length, 'concern was', 'concerns were')} raised on the draft. See the full record.`,
      ];
}

/** What whoever did something to a draft reads once it stands on record. */
export const draftReceipts = {
  KeepDraft:
    'Your draft is kept. Only you, the governance lead and those you show it to can read it.',
  Propose: 'It waits for the governance lead to open it. You are told when it is open.',
  ShowDraft: 'They can read it now, and say what worries them.',
  VoiceOnDraft:
    'Your concern is on record, and the proposer is told. It stays with the proposal once it opens. It is not an answer.',
  DiscardDraft: 'The draft is discarded. Nothing goes to a channel.',
  OpenProposal: 'The proposal is open. Members are asked to answer.',
  SendBack: 'It is back with its proposer, who is told why.',
  FillCoverSheet: 'The cover sheet is on record. Members can read it with the proposal.',
} as const;

export const noMoreADraft = 'This is no longer a draft: the proposal is open. Please use its card.';

export const notOpenYet =
  'This proposal is not open yet, so nothing was counted. Its proposer can say more.';

export const discarded = 'This draft was discarded. Any member can start a new one.';
