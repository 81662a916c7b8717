/** Slack's own limits, with ours where Slack says less than it does. */
export const limits = {
  accessibilityLabel: 75,
  buttonText: 75,
  headerText: 150,
  inputText: 3000,
  inputLabel: 2000,
  modalTitle: 24,
  optionText: 75,
  sectionText: 3000,
  /** chat.update refuses more than 4,000. */
  topLevelText: 3900,
  checkableOptions: 10,
  actionsInARow: 25,
} as const;

const ellipsis = '…';

/**
 * The text, or as many of its whole words as fit and an ellipsis. Counted as JSON spells it, which
 * is never less than Slack counts.
 */
export function clip(text: string, limit: number): string {
  const whole = text.toWellFormed().trim();
  if (sizeInJson(whole) <= limit) return whole;
  const cut = longestStart(whole, limit - ellipsis.length);
  const lastGap = cut.search(/\s\S*$/);
  const words = lastGap > cut.length / 2 ? cut.slice(0, lastGap) : withoutHalfCharacter(cut);
  return words.trimEnd() + ellipsis;
}

function longestStart(text: string, limit: number): string {
  let start = text.slice(0, limit);
  for (let over = sizeInJson(start) - limit; over > 0; over = sizeInJson(start) - limit) {
    start = start.slice(0, -Math.ceil(over / longestEscape));
  }
  return start;
}

/** `\u001f` */
const longestEscape = 6;

/** Leaves no half of a surrogate pair and no half of `&amp;` at the end. */
function withoutHalfCharacter(text: string): string {
  return text.replace(/(?:[\uD800-\uDBFF]|&[a-z]{0,3})$/, '');
}

function sizeInJson(text: string): number {
  return JSON.stringify(text).length - '""'.length;
}
