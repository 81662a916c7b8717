import type { EraseRefusal } from '#shared/record/erasing.ts';
import { whenOnRecord } from './dates.ts';
import { count, quoted } from './language.ts';

/** In the place of what was typed. */
export const wordsErased = 'The words have been erased.';

/** What somebody typed with one event. */
export interface WordsFound {
  /** Its history by kind and id: "plan/merger". */
  readonly of: string;
  readonly version: number;
  readonly at: string;
  readonly by: string;
  readonly words: readonly string[];
}

/** Who answers for it, and why, where it is to be erased. */
export const byExpected = 'with --apply, who answers for it: a person of the record, by id';

/** Why, as it can go on record. */
export const whyExpected: { readonly [Code in EraseRefusal['code']]: string } = {
  Blank: 'with --apply, the reason: it stays on record with who and when',
  HoldsTheText: 'a reason that does not hold the words that are to go: it stays on record',
  HoldsNhsNumber: 'a reason without an NHS number: it stays on record',
};

/** Somebody else erased something at the same moment. */
export const erasingOvertaken =
  'Somebody else erased words at the same moment, so nothing was erased here. Please run it again.';

/** What was found, a line each, and what is done about it. */
export function erasingInWords(
  text: string,
  found: readonly WordsFound[],
  isErased: boolean,
): string {
  if (found.length === 0) return `No words on record hold ${quoted(text)}.`;
  const all = count(found.length, 'event', 'events');
  return isErased
    ? `The words of ${all} are erased for good. Who answers for it, when and why is on record.`
    : [
        ...found.map(foundInWords),
        `These are the words of ${all}. Nothing is erased yet. With --apply, --by and --why they are erased for good.`,
      ].join('\n');
}

function foundInWords({ of, version, at, by, words }: WordsFound): string {
  return `${of}, event ${version}, ${whenOnRecord(at)}, by ${by}: ${words.map(quoted).join(' ')}`;
}
