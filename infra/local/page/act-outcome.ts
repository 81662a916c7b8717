import type { BotAnswer } from './bot-answer.ts';

/** What the person who acted is told by their own app, not by the bot. */
export type ActOutcome =
  | { readonly kind: 'done' }
  /** A form came back: what is wrong, by the name of the box. */
  | { readonly kind: 'look again'; readonly errors: Readonly<Record<string, string>> }
  /** The app shows a short sentence of the bot's. */
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'silent' };

export const done: ActOutcome = { kind: 'done' };

/** The outcome when the bot did not take what was brought; undefined when it did. */
export function failureOf(answer: BotAnswer): ActOutcome | undefined {
  if (answer.kind === 'silent') return { kind: 'silent' };
  const { status } = answer;
  return status >= 200 && status < 300 ? undefined : { kind: 'refused', status };
}
