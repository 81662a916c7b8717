import { sizeInWords } from '#bots/wording/input-problems-found.ts';
import { start } from '#infra/cli/place.ts';
import type { Answer } from '#infra/cli/verb.ts';
import { operating } from '#infra/words/operating.ts';
import { accepted, type Result, refused } from '#shared/result.ts';

/** The one line that was typed in or piped, without its end; what is wrong with it never shows it. */
export function valueTyped(text: string): Result<string, Answer> {
  const value = text.replace(/\r?\n$/, '');
  if (/^[\x21-\x7e]+$/.test(value)) return accepted(value);
  const problem = { file: 'standard input', ...start, path: '', found: sizeInWords(value) };
  return refused({
    exit: 'unusable',
    problems: [{ ...problem, expected: operating.valueExpected }],
  });
}
