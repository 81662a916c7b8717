import { quoted } from '#bots/wording/language.ts';
import { type Part, wordsCompared } from './words-compared.ts';

/** How many words were taken out or put in. */
export function changedIn(before: string, after: string): number {
  return wordsCompared(before, after)
    .filter(({ is }) => is !== 'kept')
    .reduce((sum, { words }) => sum + words.length, 0);
}

/** How many changes are told one by one; of more, both texts are easier to read whole. */
const told = 12;

/** "After “… to pay for”. Taken out: “20”. Put in: “30”.", one for each change, in order. */
export function changesInText(before: string, after: string): string[] {
  const changes = changesIn(wordsCompared(before, after));
  return changes.length > told
    ? [
        'So much is new that both are shown whole.',
        `Taken out: ${quoted(before)}`,
        `Put in: ${quoted(after)}`,
      ]
    : changes.map(inWords);
}

interface Change {
  readonly follows: readonly string[];
  readonly out: readonly string[];
  readonly put: readonly string[];
}

/** What stands between words that were kept is one change. */
function changesIn(parts: readonly Part[]): Change[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1];
    if (part.is === 'kept' || (before !== undefined && before.is !== 'kept')) return [];
    const rest = parts.slice(index);
    const end = rest.findIndex(({ is }) => is === 'kept');
    const run = end === -1 ? rest : rest.slice(0, end);
    return [{ follows: before?.words ?? [], out: all(run, 'taken out'), put: all(run, 'put in') }];
  });
}

function all(run: readonly Part[], which: Part['is']): string[] {
  return run.filter(({ is }) => is === which).flatMap(({ words }) => words);
}

function inWords({ follows, out, put }: Change): string {
  return [
    where(follows),
    ...(out.length === 0 ? [] : [`Taken out: ${quoted(out.join(' '))}.`]),
    ...(put.length === 0 ? [] : [`Put in: ${quoted(put.join(' '))}.`]),
  ].join(' ');
}

/** The last few words before the change, to find it by. */
function where(follows: readonly string[]): string {
  if (follows.length === 0) return 'At the start.';
  const few = follows.slice(-4);
  const cut = few.length < follows.length ? '… ' : '';
  return `After ${quoted(cut + few.join(' '))}.`;
}
