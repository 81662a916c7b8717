import { whenOnRecord } from './dates.ts';
import { count, quoted } from './language.ts';

/** What somebody typed with one event. */
export interface WordsFound {
  /** Its history by kind and id: "plan/merger". */
  readonly of: string;
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly words: readonly string[];
}

/** What was found, a line each, and what is done about it. */
export function erasingInWords(
  text: string,
  found: readonly WordsFound[],
  isErased: boolean,
): string {
  if (found.length === 0) return `No words on record hold ${quoted(text)}.`;
  const all = count(found.length, 'event', 'events');
  return isErased
    ? `The words of ${all} are erased for good.`
    : [
        ...found.map(foundInWords),
        `These are the words of ${all}. Nothing is erased yet. With --apply they are erased for good.`,
      ].join('\n');
}

function foundInWords({ of, version, at, by, words }: WordsFound): string {
  return `${of}, event ${version}, ${whenOnRecord(at)}, by ${by}: ${words.map(quoted).join(' ')}`;
}
