import * as z from 'zod/mini';
import {
  beginning,
  type Chain,
  type Head,
  type Link,
  type SaltedWords,
  type Seal,
} from '#shared/record/link.ts';
import { eventSk, headSk, wordsSk } from './keys.ts';

const eventItem = z.object({
  version: z.number(),
  previous: z.string(),
  hash: z.string(),
  event: z.string(),
  wordsHash: z.nullable(z.string()),
});
const wordsItem = z.object({ salt: z.string(), words: z.string() });
const headItem = z.object({ version: z.number(), hash: z.string() });
const sorted = z.looseObject({ sk: z.string() });

/**
 * The items that keep one link: the event, and beside it the words if there are any. Both stand there
 * as the text of their JSON, so that what is hashed comes back to the letter.
 */
export function itemsOf({ words, ...seal }: Link): readonly Record<string, unknown>[] {
  const { version } = seal;
  const event = { sk: eventSk(version), ...seal, event: JSON.stringify(seal.event) };
  if (!words) return [event];
  return [event, { sk: wordsSk(version), salt: words.salt, words: JSON.stringify(words.words) }];
}

/** A history from its items, which come in the order of their keys: events, head, words. */
export function chainOf(items: readonly unknown[]): Chain {
  const seals: Seal[] = [];
  const words = new Map<string, SaltedWords>();
  let head: Head = beginning;
  for (const item of items) {
    const { sk } = sorted.parse(item);
    if (sk === headSk) head = headItem.parse(item);
    else if (sk.startsWith('event#')) seals.push(sealOf(item));
    else words.set(sk, wordsOf(item));
  }
  const links = seals.map((seal) => ({ ...seal, words: words.get(wordsSk(seal.version)) ?? null }));
  return { links, head };
}

function sealOf(item: unknown): Seal {
  const { event, ...rest } = eventItem.parse(item);
  return { ...rest, event: JSON.parse(event) as Seal['event'] };
}

function wordsOf(item: unknown): SaltedWords {
  const { salt, words } = wordsItem.parse(item);
  return { salt, words: JSON.parse(words) as SaltedWords['words'] };
}
