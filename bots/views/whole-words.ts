/**
 * The beginning of a text, cut back to its last whole word; where that would lose half of it, only
 * half a character is cut.
 */
export function wholeWords(start: string): string {
  const lastGap = start.search(/\s\S*$/);
  return lastGap > start.length / 2
    ? start.slice(0, lastGap)
    : start.replace(/[\uD800-\uDBFF]$/, '');
}
