import { wholeWords } from '#bots/views/whole-words.ts';

const ellipsis = '…';

/** The text, or as many whole words as fit and an ellipsis; a word longer than that is cut within. */
export function cutAtWord(text: string, limit: number): string {
  const whole = text.toWellFormed();
  if (whole.length <= limit) return whole;
  return wholeWords(whole.slice(0, limit - ellipsis.length)).trimEnd() + ellipsis;
}
