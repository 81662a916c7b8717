import type { ActId } from '#bots/views/act-id.ts';
import type { About, FormView } from '#bots/views/view.ts';
import { wordsField } from './words-field.ts';

interface Worded extends Pick<FormView, 'title' | 'submit'> {
  readonly box: string;
  readonly hint?: string;
}

/** A form that asks for one thing, by the id `box`, in the person's own words. */
export function oneBox(act: ActId, about: About, box: string, words: Worded): FormView {
  const { title, submit } = words;
  const fields = [wordsField(box, words.box, words.hint)];
  return { kind: 'form', act, about, title, lines: [], fields, submit };
}
