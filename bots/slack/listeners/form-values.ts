import type { ViewOutput } from '@slack/bolt';
import { fieldOf } from '#bots/slack/blocks/form-field.ts';
import type { Values } from '#bots/views/view.ts';

type State = ViewOutput['state']['values'];
type Box = State[string][string];

/** What was typed and chosen, by field; an empty box is an empty text or an empty list. */
export function formValues(state: State): Values {
  const values: Record<string, string | readonly string[]> = {};
  for (const [blockId, boxes] of Object.entries(state)) {
    const field = fieldOf(blockId);
    for (const box of Object.values(boxes)) {
      values[field] = box.selected_options
        ? [...listIn(values[field]), ...chosen(box.selected_options)]
        : valueOf(box);
    }
  }
  return values;
}

/** The groups of one field are one list. */
function listIn(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'object' ? value : [];
}

function chosen(options: readonly { readonly value: string }[]): readonly string[] {
  return options.map(({ value }) => value);
}

function valueOf({ value, selected_date: date, selected_option: option }: Box): string {
  return value ?? date ?? option?.value ?? '';
}
