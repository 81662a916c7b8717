import { canonical, sha256 } from '#shared/hash.ts';

/** What people typed, by field. */
export type Words = Readonly<Record<string, string>>;

/** Words with the salt that keeps their hash from being guessed once they are erased. */
export interface SaltedWords {
  readonly salt: string;
  readonly words: Words;
}

/** An event without its words, whose hash ties it to the event before it. */
export interface Seal {
  readonly version: number;
  readonly previous: string;
  readonly event: Readonly<Record<string, unknown>>;
  /** Null where nobody typed anything. */
  readonly wordsHash: string | null;
  readonly hash: string;
}

/** A seal with its words beside it; null where there were none, or where they have been erased. */
export interface Link extends Seal {
  readonly words: SaltedWords | null;
}

/** Where a history ends: without it, a history cut short would look whole. */
export interface Head {
  readonly version: number;
  readonly hash: string;
}

/** A whole history as it is kept. */
export interface Chain {
  readonly links: readonly Link[];
  readonly head: Head;
}

/** The end of a history in which nothing has happened. */
export const beginning: Head = { version: 0, hash: '' };

export function hashOfWords({ salt, words }: SaltedWords): string {
  return sha256(salt + canonical(words));
}

export function hashOfSeal(seal: Omit<Seal, 'hash'>): string {
  const { previous, version, event, wordsHash } = seal;
  return sha256(canonical({ previous, version, event, wordsHash }));
}
