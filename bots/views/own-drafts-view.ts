import { labels } from '#bots/wording/labels.ts';
import {
  draftInList,
  numberedDraft,
  olderDrafts,
  ownDraftsTitle,
} from '#bots/wording/own-drafts.ts';
import type { Draft } from '#shared/decision/draft.ts';
import type { About, Button, ChoicesView } from './view.ts';

/** Slack and Teams hold so many buttons easily; each is one reading. */
export const mostDrafts = 10;

/** A person's own drafts, each one press away, and the form for a new proposal, which is about this. */
export function ownDraftsView(drafts: readonly Draft[], about: About): ChoicesView {
  return {
    kind: 'choices',
    title: ownDraftsTitle,
    lines: [
      ...drafts.map((draft, index) => draftInList(index + 1, draft)),
      ...(drafts.length < mostDrafts ? [] : [olderDrafts]),
    ],
    can: [...drafts.map(opens), startsNew(about)],
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
