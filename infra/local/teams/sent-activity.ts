import * as z from 'zod';
import { checkCard } from './check-card.ts';
import type { Card } from './teams-message.ts';

export const cardType = 'application/vnd.microsoft.card.adaptive';

const json = z.record(z.string(), z.unknown());

export const cardAttachment = z.object({ contentType: z.literal(cardType), content: json });

const activity = z.object({
  type: z.string(),
  text: z.string().default(''),
  replyToId: z.string().nullable().default(null),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).default([]),
});

/** What a bot sends: nothing to see (typing), words, a card, or both. */
interface SentWords {
  readonly visible: boolean;
  readonly text: string;
  readonly card: Card | null;
  readonly replyTo: string | null;
}

export type SentActivity =
  | { readonly ok: true; readonly words: SentWords }
  | { readonly ok: false; readonly status: 400 | 413; readonly code: string; readonly why: string };

const largest = 80_000;

/** Reads an activity from the bot, or says in Teams' words why it is not taken. */
export function readActivity(given: unknown): SentActivity {
  const parsed = activity.safeParse(given);
  if (!parsed.success) return refused(400, 'BadSyntax', parsed.error.message);
  if (JSON.stringify(given).length > largest) return refused(413, 'MessageSizeTooBig', '');
  const { type, text, replyToId, attachments } = parsed.data;
  const card = onlyCard(attachments);
  if (card === undefined) return refused(400, 'BadSyntax', 'attachments');
  const visible = type === 'message';
  if (visible && text === '' && !card) return refused(400, 'BadSyntax', 'empty');
  return cardFault(card) ?? { ok: true, words: { visible, text, card, replyTo: replyToId } };
}

/** The one card; null without attachments, undefined when they are something else. */
function onlyCard(attachments: readonly unknown[]): Card | null | undefined {
  const [first] = attachments;
  if (first === undefined) return null;
  const card = cardAttachment.safeParse(first);
  return card.success && attachments.length === 1 ? card.data.content : undefined;
}

function cardFault(card: Card | null): SentActivity | undefined {
  const faults = card ? checkCard(card) : [];
  if (faults.some(({ rule }) => rule === 'too-large')) return refused(413, 'MessageSizeTooBig', '');
  return faults.length > 0 ? refused(400, 'BadArgument', JSON.stringify(faults)) : undefined;
}

function refused(status: 400 | 413, code: string, why: string): SentActivity {
  return { ok: false, status, code, why };
}
