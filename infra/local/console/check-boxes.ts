import type { BoxValues, FormBox } from './form-box.ts';
import { tooShort, words } from './words.ts';

export type BoxErrors = Readonly<Record<string, string>>;

/** What the apps themselves refuse before the bot is asked: empty boxes, and too few words. */
export function checkBoxes(boxes: readonly FormBox[], values: BoxValues): BoxErrors {
  const errors = boxes.flatMap((box) => {
    const error = errorIn(box, values[box.name] ?? '');
    return error ? [[box.name, error] as const] : [];
  });
  return Object.fromEntries(errors);
}

function errorIn(box: FormBox, value: string | readonly string[]): string | undefined {
  const isEmpty = typeof value === 'string' ? value.trim() === '' : value.length === 0;
  if (isEmpty) return box.required ? box.missing || words.fillIn : undefined;
  return value.length < box.least ? tooShort(box.least) : undefined;
}
