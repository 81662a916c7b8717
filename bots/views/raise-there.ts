import { raiseThereLabel } from '#bots/wording/labels.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { current } from '#shared/decision/words.ts';
import type { Button } from './view.ts';

/** To raise the same words with the body they were referred to; no button where it has no forum here. */
export function raiseThere(decision: Opened): Button[] {
  const { ics, id, referral } = decision;
  const forum = referral?.to ?? null;
  if (forum === null) return [];
  const label = raiseThereLabel;
  const spoken = `${label}: ${current(decision).question}`;
  return [{ act: 'propose', label, spoken, about: { ics, decision: id, forum }, press: 'asks' }];
}
