import { draftInWords, draftNoticeInWords } from '#bots/wording/drafts.ts';
import { nothingToDoNow } from '#bots/wording/face.ts';
import { forms } from '#bots/wording/forms.ts';
import { labels } from '#bots/wording/labels.ts';
import { markedLines } from '#bots/wording/practice.ts';
import { type Draft } from '#shared/decision/draft.ts';
import { draftHash } from '#shared/decision/draft-in-writing.ts';
import { rulesFor } from '#shared/decision/drafting.ts';
import type { DraftNotice } from '#shared/decision/effect.ts';
import { belongsTo } from '#shared/forum/in-force.ts';
import type { ActId } from './act-id.ts';
import { primary } from './button.ts';
import type { Button, ChoicesView, NoticeView } from './view.ts';

/** The private card of a proposal that is not open, for whoever is told of it. */
export function draftNotice(notice: DraftNotice, draft: Draft): NoticeView {
  return {
    kind: 'notice',
    lines: shown(draft, draftNoticeInWords(notice, draft)),
    buttons: buttonsOf(draft, actsFor(notice, draft)),
  };
}

function actsFor(notice: DraftNotice, draft: Draft): readonly ActId[] {
  switch (notice) {
    case 'draft shown to you':
      return ['voice-on-draft'];
    case 'draft waits for you':
      return opening(draft);
    case 'your draft':
    case 'concern on your draft':
    case 'draft sent back':
      return ['keep-draft', ...forward(draft), 'show-draft', 'more-choices'];
  }
}

/** What this person can press under what they are answered. */
export function draftButtons(draft: Draft, person: string): Button[] {
  const { proposer, waitsFor, proposal } = draft;
  const opens = waitsFor !== null && person === proposal.forum.governanceLead;
  if (opens) return buttonsOf(draft, opening(draft));
  const notice = person === proposer ? 'your draft' : 'draft shown to you';
  return buttonsOf(draft, actsFor(notice, draft));
}

/** The private list of all that this person can do with a draft now. */
export function draftChoices(draft: Draft, person: string): ChoicesView {
  const acts = choicesOf(draft, person);
  const none = acts.length === 0 ? [nothingToDoNow] : [];
  return {
    kind: 'choices',
    title: forms.choices.title,
    lines: shown(draft, [], none),
    can: acts.map((act) => button(act, draft)),
    cannot: [],
  };
}

/** The draft between what is said before and after it; the first line bears the mark of practice. */
function shown(
  draft: Draft,
  before: readonly string[],
  after: readonly string[] = [],
): readonly string[] {
  return markedLines(draft.proposal.forum, [...before, ...draftInWords(draft), ...after]);
}

function choicesOf(draft: Draft, person: string): readonly ActId[] {
  const { proposer, proposal } = draft;
  const keeps = person === proposal.forum.governanceLead;
  const own = ['keep-draft', ...forward(draft), 'show-draft', 'discard-draft'] as const;
  return [
    ...(keeps ? kept(draft) : []),
    ...(person === proposer ? own : (['voice-on-draft'] as const)),
    ...(keeps && !belongsTo(proposal.forum, proposer) ? (['discard-draft'] as const) : []),
  ];
}

/** What the governance lead can do: fill in the sheet at any time, the rest once it waits for them. */
function kept(draft: Draft): readonly ActId[] {
  return draft.waitsFor === null ? sheet(draft) : opening(draft);
}

function opening(draft: Draft): readonly ActId[] {
  return [...sheet(draft), 'open-proposal', 'send-back'];
}

function sheet(draft: Draft): readonly ActId[] {
  const { coverSheet = [] } = rulesFor(draft, draft.proposal.forum);
  return coverSheet.length === 0 ? [] : ['fill-cover-sheet'];
}

function forward({ waitsFor }: Draft): readonly ActId[] {
  return waitsFor === null ? ['put-forward'] : [];
}

function buttonsOf(draft: Draft, acts: readonly ActId[]): Button[] {
  const [first, ...others] = acts.map((act) => button(act, draft));
  return first === undefined ? [] : [primary(first), ...others];
}

function button(act: ActId, draft: Draft): Button {
  const { ics, id, question } = draft.proposal;
  const label = labels[act];
  const about = { ics, decision: id, version: draftHash(draft) };
  const press = act === 'put-forward' ? 'does' : 'asks';
  return { act, label, spoken: `${label}: ${question}`, about, press };
}
