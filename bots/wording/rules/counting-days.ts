import type { Paragraph } from './paragraph.ts';

/** How days are counted, where the rules before it speak of such days. */
export function countingDays(paragraphs: readonly Paragraph[]): Paragraph[] {
  const said = paragraphs.flatMap(({ sentences }) => sentences).join('\n');
  const sentences = [
    /\bworking days?\b/.test(said)
      ? 'Working days leave out weekends and the bank holidays of England and Wales.'
      : '',
    /\bclear (?:working )?days?\b/.test(said)
      ? 'Clear days leave out both the first and the last day.'
      : '',
  ].filter((line) => line !== '');
  return sentences.length === 0 ? [] : [{ heading: 'How days are counted', sentences }];
}
