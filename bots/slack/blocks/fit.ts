import { wholeWords } from '#bots/views/whole-words.ts';

/** Slack's own limits, with ours where Slack says less than it does. */
export const limits = {
  accessibilityLabel: 75,
  buttonText: 75,
  headerText: 150,
  inputText: 3000,
  inputLabel: 2000,
  menuOptions: 100,
  modalBlocks: 100,
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
  return wholeWords(longestStart(whole, limit - ellipsis.length)).trimEnd() + ellipsis;
}

/** The text in as many parts as it takes for each to fit. */
export function parts(text: string, limit: number): string[] {
  const whole = text.toWellFormed().trim();
  if (sizeInJson(whole) <= limit) return [whole];
  const first = wholeWords(longestStart(whole, limit));
  return [first, ...parts(whole.slice(first.length), limit)];
}

/** The lines with the long ones cut alike, so that all together fit; the short ones stay whole. */
export function clipTogether(lines: readonly string[], limit: number): string[] {
  const whole = lines.map((line) => line.toWellFormed().trim());
  const sizes = whole.map((line) => sizeInJson(line) + newLine);
  const share = fairShare(sizes, limit);
  return whole.map((line) => clip(line, Math.max(share - newLine, 1)));
}

/** A line break, as JSON spells it. */
const newLine = 2;

/** What each may have at most, given that those who need less leave the rest to the others. */
function fairShare(needs: readonly number[], limit: number): number {
  const rising = needs.toSorted((one, other) => one - other);
  let left = limit;
  for (const [index, need] of rising.entries()) {
    const share = Math.floor(left / (rising.length - index));
    if (need > share) return share;
    left -= need;
  }
  return limit;
}

/** As much as fits, without half of what stands for an escaped character. */
function longestStart(text: string, limit: number): string {
  let start = text.slice(0, limit);
  for (let over = sizeInJson(start) - limit; over > 0; over = sizeInJson(start) - limit) {
    start = start.slice(0, -Math.ceil(over / longestEscape));
  }
  return start.length < text.length ? start.replace(/&[a-z]{0,3}$/, '') : start;
}

/** `\u001f` */
const longestEscape = 6;

function sizeInJson(text: string): number {
  return JSON.stringify(text).length - '""'.length;
}
