import type { Answerable, Pressable } from './block-elements.ts';
import { optionsIn } from './options-in.ts';

/** What stands in a box: text, a date, an option's value, or several options' values. */
export type BoxValue = string | readonly string[] | null;

/** The same as Slack writes it for the app. */
export function elementValue(element: Answerable | Pressable, value: BoxValue): object {
  const { type } = element;
  const one = typeof value === 'string' && value !== '' ? value : null;
  switch (type) {
    case 'button':
      return { type, value: element.value };
    case 'plain_text_input':
      return { type, value: one };
    case 'datepicker':
      return { type, selected_date: one };
    case 'checkboxes':
      return {
        type,
        selected_options: element.options.filter((option) => value?.includes(option.value)),
      };
    case 'static_select':
      return { type, selected_option: chosenIn(optionsIn(element), one) };
    case 'radio_buttons':
      return { type, selected_option: chosenIn(element.options, one) };
  }
}

function chosenIn(options: readonly { readonly value: string }[], one: string | null) {
  return options.find(({ value }) => value === one) ?? null;
}
