import type { IRichTextBlock, ITextRun } from '@microsoft/teams.cards';

/** How a paragraph looks; what it says never depends on it. */
export interface Look extends Pick<ITextRun, 'size' | 'weight' | 'isSubtle' | 'color'> {
  readonly spacing?: IRichTextBlock['spacing'];
}

/**
 * The words as typed, one element to a line. Rich text knows no markdown, which a TextBlock would
 * read into what people type.
 */
export function text(words: string, look: Look = {}): readonly IRichTextBlock[] {
  const { spacing, ...run } = look;
  const lines = words.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.map((line) => ({
    type: 'RichTextBlock',
    ...(spacing === undefined ? {} : { spacing }),
    inlines: [{ type: 'TextRun', text: literal(line), ...run }],
  }));
}

export function texts(lines: readonly string[], look: Look = {}): readonly IRichTextBlock[] {
  return lines.flatMap((line) => text(line, look));
}

/** Cards replace `{{DATE(…)}}` and `{{TIME(…)}}` even in rich text: parted, the braces are words. */
export function literal(words: string): string {
  return words.toWellFormed().replaceAll('{{', '{\u200b{');
}
