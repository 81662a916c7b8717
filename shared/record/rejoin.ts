import type { Link, Words } from './link.ts';

/** The event as it happened; erased words stay away. */
export function rejoin({
  event,
  words,
}: Pick<Link, 'event' | 'words'>): Readonly<Record<string, unknown>> & { readonly words?: Words } {
  return words ? { ...event, words: words.words } : { ...event };
}
