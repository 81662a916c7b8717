import type { Paragraph } from './paragraph.ts';

const width = 78;

/** The rules for a terminal: a heading, and each line under it with a dash, wrapped. */
export function rulesAsText(paragraphs: readonly Paragraph[]): string {
  const blocks = paragraphs.map(({ heading, sentences }) =>
    [
      ...wrapped(heading, ['', '']),
      ...sentences.flatMap((line) => wrapped(line, ['- ', '  '])),
    ].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/** Lines of at most so many columns; a longer word has a line of its own. */
function wrapped(text: string, [first, later]: readonly [string, string]): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(/\s+/)) {
    const isEmpty = line === first || line === later;
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${later}${word}`;
    } else line = isEmpty ? `${line}${word}` : `${line} ${word}`;
  }
  return [...lines, line];
}
