import type { Draft } from '#shared/decision/draft.ts';
import { quoted } from './language.ts';
import { shortLabel } from './short-label.ts';
import { shortened } from './shortened.ts';

export const ownDraftsTitle = 'Your drafts';

export const olderDrafts = 'An older draft opens from the message you got when you began it.';

/** What is on the button that opens a draft. */
export function numberedDraft(number: number, { proposal }: Draft): string {
  return shortLabel(`${number}: ${proposal.question}`);
}

/** "1: “Shall we pay for 20 places?” It waits for the governance lead to open it." */
export function draftInList(number: number, { proposal, waitsFor, sentBack }: Draft): string {
  const asks = `${number}: ${quoted(shortened(proposal.question, 200))}`;
  if (waitsFor !== null) return `${asks} It waits for the governance lead to open it.`;
  if (sentBack !== null) return `${asks} The governance lead sent it back to you.`;
  return `${asks} You have not put it forward yet.`;
}
