import type { FormView } from '#bots/views/view.ts';

/** The form under the words that it is about: nobody writes without seeing on what. */
export function headed(words: string, form: FormView): FormView {
  return { ...form, lines: [words, ...form.lines] };
}
