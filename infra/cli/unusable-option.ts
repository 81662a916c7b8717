import { foundInWords } from '#bots/wording/input-problems-found.ts';
import type { Answer } from './verb.ts';

/** An option, written `--name`, whose value cannot be used. */
export function unusableOption(
  option: string,
  found: string | undefined,
  expected: string,
): Extract<Answer, { readonly exit: 'unusable' }> {
  const at = { file: option, line: 1, column: 1, path: '' };
  return { exit: 'unusable', problems: [{ ...at, found: foundInWords(found), expected }] };
}
