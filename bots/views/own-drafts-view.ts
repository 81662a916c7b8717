import { labels } from '#bots/wording/labels.ts';
import {
  draftInList,
  numberedDraft,
  olderDrafts,
  ownDraftsTitle,
} from '#bots/wording/own-drafts.ts';
import { confirmLabel, waitsForYourWord, waitsForYouTitle } from '#bots/wording/set-up.ts';
import type { Draft } from '#shared/decision/draft.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { readButton } from './forum-button.ts';
import type { About, Button, ChoicesView } from './view.ts';

/** Slack and Teams hold so many buttons easily; each is one reading. */
export const mostDrafts = 10;

/** What a person may want to do before they raise something new. */
export interface BeforeProposing {
  readonly drafts: readonly Draft[];
  /** New forums that wait for this person's word. */
  readonly toConfirm: readonly ForumInForce[];
}

/**
 * The new forums that a person has to confirm and their own drafts, each one press away, and the form
 * for a new proposal, which is about this.
 */
export function ownDraftsView(
  { drafts, toConfirm }: BeforeProposing,
  ics: string,
  about: About,
): ChoicesView {
  return {
    kind: 'choices',
    title: toConfirm.length === 0 ? ownDraftsTitle : waitsForYouTitle,
    lines: [
      ...toConfirm.map(waitsForYourWord),
      ...drafts.map((draft, index) => draftInList(index + 1, draft)),
      ...(drafts.length < mostDrafts ? [] : [olderDrafts]),
    ],
    can: [
      ...toConfirm.map((forum) => readButton({ ics, forum }, {}, confirmLabel(forum))),
      ...drafts.map(opens),
      startsNew(about),
    ],
    cannot: [],
  };
}

function opens(draft: Draft, index: number): Button {
  const { ics, id, question } = draft.proposal;
  const label = numberedDraft(index + 1, draft);
  const spoken = `${index + 1}: ${question}`;
  return { act: 'more-choices', label, spoken, about: { ics, decision: id }, press: 'asks' };
}

function startsNew(about: About): Button {
  const label = labels.propose;
  return { act: 'propose', label, spoken: label, about, press: 'asks' };
}
