import { diffArrays } from 'diff';

/** Words that stayed, were taken out or were put in, as they stand one after the other. */
export interface Part {
  readonly is: 'kept' | 'taken out' | 'put in';
  readonly words: readonly string[];
}

/** Beyond as many changed words, texts that have so little in common count as wholly new. */
const mostChanges = 1000;

/**
 * Two texts compared word by word; a word is what stands between spaces, with its own commas and
 * full stops. What nobody can see is no change: spaces, line breaks, and signs without a width.
 */
export function wordsCompared(before: string, after: string): readonly Part[] {
  const [old, now] = [wordsIn(before), wordsIn(after)];
  const found = diffArrays(old, now, {
    comparator: (one, other) => one.looks === other.looks,
    maxEditLength: mostChanges,
  });
  const all = found ?? [
    { value: old, removed: true, added: false },
    { value: now, removed: false, added: true },
  ];
  return all.map(({ value, removed, added }) => ({
    is: removed ? 'taken out' : added ? 'put in' : 'kept',
    words: value.map(({ word }) => word),
  }));
}

interface Word {
  readonly word: string;
  readonly looks: string;
}

const unseen = /\p{Default_Ignorable_Code_Point}/gu;

function wordsIn(text: string): Word[] {
  return text
    .split(/\s+/)
    .map((word) => ({ word, looks: word.normalize().replaceAll(unseen, '') }))
    .filter(({ looks }) => looks !== '');
}
