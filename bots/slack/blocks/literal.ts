import type { types } from '@slack/bolt';
import { inSlack } from '#bots/wording/in-slack.ts';
import { clip, limits, parts } from './fit.ts';

/** Words shown exactly as they are, emoji codes included. */
export function plain(text: string, limit: number = limits.sectionText): types.PlainTextElement {
  return { type: 'plain_text', text: clip(text, limit), emoji: false };
}

/** Paragraphs as one block each, none for an empty one, opened out however long. */
export function sections(
  lines: readonly string[],
  limit: number = limits.sectionText,
): readonly types.SectionBlock[] {
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'section', text: plain(line, limit), expand: true }));
}

/** The same with no word lost: a long paragraph takes several blocks, many lines share one. */
export function paragraphs(lines: readonly string[], most: number): readonly types.SectionBlock[] {
  const full = lines.flatMap((line) => parts(line, limits.sectionText));
  if (full.length <= most) return sections(full);
  const tight = parts(lines.join('\n'), limits.sectionText);
  return tight.length <= most
    ? sections(tight)
    : sections([...tight.slice(0, most - 1), inSlack.leftOut]);
}

export function bold(text: string, limit: number): readonly types.RichTextBlock[] {
  return rich({ type: 'rich_text_section', elements: [spoken(text, limit, { bold: true })] });
}

/** A proposal's own words, marked as such by a line beside them. */
export function quotation(text: string, limit: number): readonly types.RichTextBlock[] {
  return rich({ type: 'rich_text_quote', elements: [spoken(text, limit)] });
}

/** A link under our own words; anything but a web address, or one too long, is shown as words. */
export function link(words: string, url: string, limit: number): readonly types.KnownBlock[] {
  if (!isWebAddress(url) || JSON.stringify(url).length > limit) return sections([url], limit);
  return rich({ type: 'rich_text_section', elements: [{ type: 'link', text: words, url }] });
}

type Part = types.RichTextSection | types.RichTextQuote;

function rich(part: Part): readonly types.RichTextBlock[] {
  const isEmpty = part.elements.every((each) => each.type === 'text' && each.text === '');
  return isEmpty ? [] : [{ type: 'rich_text', elements: [part] }];
}

function spoken(text: string, limit: number, style?: { bold: true }): types.RichTextText {
  const words = clip(text, limit);
  return { type: 'text', text: words, ...(style === undefined ? {} : { style }) };
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
