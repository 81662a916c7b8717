import { onlyTheFirst } from '#bots/wording/choosing.ts';
import type { Field } from './view.ts';

/** So many choices a form holds on both platforms: a Teams card of them stays under 25 KB. */
const mostChoices = 250;

/** The field with no more choices than both platforms take, the first ones, and a hint that says so. */
export function choosable(field: Field): Field {
  const { options = [], hint } = field;
  if (options.length <= mostChoices) return field;
  const says = [hint ?? '', onlyTheFirst(mostChoices)].filter((each) => each !== '').join(' ');
  return { ...field, options: options.slice(0, mostChoices), hint: says };
}
