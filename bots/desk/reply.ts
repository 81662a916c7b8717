import { registerButton } from '#bots/views/my-interests.ts';
import type { CardView } from '#bots/views/view.ts';
import { type Stranger, strangers } from '#bots/wording/strangers.ts';
import { noteRefusal } from '#shared/observed.ts';
import type { Reply } from './desk.ts';

/** A refusal before any decision is looked at. */
export function turnedAway(stranger: Stranger): Reply {
  noteRefusal(stranger);
  return refusal([strangers[stranger]]);
}

/** What is kept from them; their own register of interests is not. */
export function inPrivate(ics: string): Reply {
  const buttons = [registerButton('my-interests', ics)];
  const notice = { kind: 'notice', lines: [strangers.InPrivate], buttons } as const;
  return { kind: 'refused', notice, card: null };
}

export function refusal(lines: readonly string[], card: CardView | null = null): Reply {
  return { kind: 'refused', notice: { kind: 'notice', lines, buttons: [] }, card };
}

/** An answer that records nothing. */
export function said(line: string): Reply {
  return { kind: 'done', receipt: { kind: 'notice', lines: [line], buttons: [] }, card: null };
}
