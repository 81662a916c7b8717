/**
 * The Flesch-Kincaid grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. A grade of
 * 7 is a reading age of 12. A colon or semicolon does not end a sentence; a line does.
 */
export function gradeOf(lines: readonly string[]): number {
  const sentences = lines.flatMap(sentencesIn);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export function sentencesIn(line: string): string[] {
  return line.split(/(?<=[.!?])\s+/).filter((sentence) => wordsOf(sentence).length > 0);
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
}

/** Groups of vowels, without a silent e at the end; a number is said as one. */
function syllablesIn(word: string): number {
  const bare = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .replace(/^y/, '');
  return Math.max(bare.match(/[aeiouy]+/g)?.length ?? 0, 1);
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const dates = new RegExp(
  `(?:\\p{L}+day )?\\d{1,2} (?:${months})(?:(?: at|,) \\d{1,2}(?::\\d{2})?[ap]m)?`,
  'gu',
);

/**
 * A line as the bot's own words: what people typed and web addresses stand as "this", a date as "May", a seat as
 * "Kim". None of the three is ours to make shorter, and each has one syllable instead. "Chair"
 * stays: it is a word like any other.
 */
export function ownWords(line: string, names: readonly string[]): string {
  const bare = line.replaceAll(/“[^”]*”|https?:\/\/\S+/g, 'this').replaceAll(dates, 'May');
  const longestFirst = names
    .filter((name) => name.includes(' '))
    .toSorted((one, other) => other.length - one.length);
  return longestFirst.reduce(
    (text, name) => text.replaceAll(new RegExp(`\\b(?:the )?${name}\\b`, 'gi'), 'Kim'),
    bare,
  );
}
