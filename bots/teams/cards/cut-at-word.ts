const ellipsis = '…';

/** The text, or as many whole words as fit and an ellipsis; a word longer than that is cut within. */
export function cutAtWord(text: string, limit: number): string {
  const whole = text.toWellFormed();
  if (whole.length <= limit) return whole;
  const start = whole.slice(0, limit - ellipsis.length);
  const gap = start.search(/\s\S*$/);
  const words = gap > start.length / 2 ? start.slice(0, gap) : withoutHalfCharacter(start);
  return words.trimEnd() + ellipsis;
}

function withoutHalfCharacter(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
