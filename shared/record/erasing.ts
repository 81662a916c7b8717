import { onePersonIn } from '#shared/decision/about-one-person.ts';
import type { Platform } from '#shared/directory/account.ts';
import { accepted, type Result, refused } from '#shared/result.ts';

/** One event: its history by kind and id ("plan/merger"), and its place there. */
export interface EventAt {
  readonly of: string;
  readonly version: number;
}

/** That the words of some events were taken off the record for good, and why. */
export interface WordsErased {
  readonly type: 'WordsErased';
  readonly erased: readonly EventAt[];
  /** Not there where they were erased in their turn. */
  readonly words?: { readonly why: string };
  readonly at: string;
  readonly by: string;
  readonly seat: null;
  readonly via: Platform;
  readonly command: string;
}

interface EraseWords {
  readonly id: string;
  readonly by: string;
  readonly via: Platform;
  readonly at: string;
  readonly erased: readonly EventAt[];
  /** The text because of which they are erased. */
  readonly text: string;
  readonly why: string;
}

/** `HoldsTheText`: the reason would put on record what is taken off it. */
export interface EraseRefusal {
  readonly code: 'Blank' | 'HoldsTheText' | 'HoldsNhsNumber';
  readonly field: 'why';
}

/** Where the words of an event were erased, as one text. */
type Erased = ReadonlySet<string>;

/** What is on record as erased is not recorded again. */
function decide(
  { id, by, via, at, erased, text, why }: EraseWords,
  before: Erased,
): Result<readonly WordsErased[], EraseRefusal> {
  const no = whyRefused(why, text);
  if (no !== null) return refused({ code: no, field: 'why' });
  const fresh = erased.filter((each) => !before.has(eventInText(each)));
  if (fresh.length === 0) return accepted([]);
  const stamp = { at, by, seat: null, via, command: id } as const;
  return accepted([{ type: 'WordsErased', erased: fresh, words: { why }, ...stamp }]);
}

function whyRefused(why: string, text: string): EraseRefusal['code'] | null {
  if (why.trim() === '') return 'Blank';
  if (why.toLowerCase().includes(text.toLowerCase())) return 'HoldsTheText';
  return onePersonIn(why) === 'an NHS number' ? 'HoldsNhsNumber' : null;
}

/** "plan/merger#2". */
export function eventInText({ of, version }: EventAt): string {
  return `${of}#${version}`;
}

const nothing: Erased = new Set();

/** What was erased in an ICS, by whom and why: a history of its own, chained like every other. */
export const erasingDecider = {
  initial: nothing,
  decide,
  evolve: (before: Erased, { erased }: WordsErased): Erased =>
    new Set([...before, ...erased.map(eventInText)]),
  status: (erased: Erased): string => `${erased.size}`,
};
