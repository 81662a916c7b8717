import { accepted, type Result, refused } from '#shared/result.ts';
import { beginning, type Chain, type Head, hashOfSeal, hashOfWords, type Link } from './link.ts';

/**
 * `gap`: a version is missing, doubled or out of place. `previous`: not tied to the event before.
 * `hash`: the event is not the one that was sealed. `words`: nor are its words. `end`: the history does
 * not end where its head says, at the version after the last that holds.
 */
export interface Break {
  readonly version: number;
  readonly why: 'gap' | 'previous' | 'hash' | 'words' | 'end';
}

/** How many events hold together up to the head, or the first that does not. Erased words do no harm. */
export function verify({ links, head }: Chain): Result<number, Break> {
  let before: Head = beginning;
  for (const link of links) {
    const why = faultOf(link, before);
    if (why) return refused({ version: before.version + 1, why });
    before = link;
  }
  if (before.version !== head.version) return refused({ version: before.version + 1, why: 'end' });
  if (before.hash !== head.hash) return refused({ version: head.version, why: 'hash' });
  return accepted(links.length);
}

function faultOf(link: Link, before: Head): Break['why'] | null {
  if (link.version !== before.version + 1) return 'gap';
  if (link.previous !== before.hash) return 'previous';
  if (link.hash !== hashOfSeal(link)) return 'hash';
  if (link.words && link.wordsHash !== hashOfWords(link.words)) return 'words';
  return null;
}
