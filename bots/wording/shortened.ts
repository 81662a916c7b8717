import { wholeWords } from '#bots/views/whole-words.ts';

/** The text, or as many of its whole words as fit and an ellipsis; a quotation in it stays closed. */
export function shortened(text: string, limit: number): string {
  const whole = text.trim();
  if (whole.length <= limit) return whole;
  const start = wholeWords(whole.slice(0, limit)).trimEnd();
  const isOpen = start.lastIndexOf('“') > start.lastIndexOf('”');
  return `${start}…${isOpen ? '”' : ''}`;
}
