import type { About, FormView } from '#bots/views/view.ts';
import { forms } from '#bots/wording/forms.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { current } from '#shared/decision/words.ts';
import { wordsField } from './words-field.ts';

/** For words that someone wrote under the card: they say as what these are meant. */
export function makeItCountForm(about: About, decision: Opened): FormView {
  const { title, submit, meant, concern, objection, question, words, wordsHint } =
    forms.makeItCount;
  const options = [
    { value: 'concern', label: concern },
    { value: 'objection', label: objection },
    { value: 'question', label: question },
  ];
  return {
    kind: 'form',
    act: 'make-it-count',
    about: { ...about, version: current(decision).hash },
    title,
    lines: [],
    fields: [
      { id: 'meant', label: meant, kind: 'one of', required: true, options },
      wordsField('words', words, wordsHint),
    ],
    submit,
  };
}
