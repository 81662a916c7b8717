import { onlyTheFirst } from '#bots/wording/choosing.ts';
import type { Field } from './view.ts';

/** So many choices a form holds on both platforms. */
const mostChoices = 250;
/** Of all choices together, so that a Teams card with words beside them stays under 25 KB. */
const mostBytes = 18_000;
/** What a choice takes besides its words. */
const frame = 24;

const bytes = new TextEncoder();

/** The field with no more choices than both platforms take, the first ones, and a hint that says so. */
export function choosable(field: Field): Field {
  const { options = [], hint } = field;
  const many = howMany(options);
  if (options.length <= many) return field;
  const says = [hint ?? '', onlyTheFirst(many)].filter((each) => each !== '').join(' ');
  return { ...field, options: options.slice(0, many), hint: says };
}

function howMany(options: NonNullable<Field['options']>): number {
  let left = mostBytes;
  const over = options.findIndex(({ label, value }) => {
    left -= bytes.encode(JSON.stringify(label + value)).length + frame;
    return left < 0;
  });
  return Math.min(over === -1 ? options.length : over, mostChoices);
}
