import { canonical } from '#shared/hash.ts';
import {
  type Head,
  hashOfSeal,
  hashOfWords,
  type Link,
  type SaltedWords,
  type Words,
} from './link.ts';

interface Happened {
  readonly type: string;
  readonly words?: Words;
}

/** Ties an event to the end of its history and parts it from its words. */
export function seal<Event extends Happened>(before: Head, event: Event, salt: string): Link {
  const { words, ...rest } = event;
  const salted = words === undefined ? null : spelt<SaltedWords>({ salt, words });
  const unsealed = {
    version: before.version + 1,
    previous: before.hash,
    event: spelt<Link['event']>(rest),
    wordsHash: salted && hashOfWords(salted),
  };
  return { ...unsealed, words: salted, hash: hashOfSeal(unsealed) };
}

/** The value as its hash sees it, so that what is kept is what was sealed. */
function spelt<Value>(value: Value): Value {
  return JSON.parse(canonical(value)) as Value;
}
