import type { Button, CardView, ChoicesView, Field, FormView, View } from './view.ts';

/** The plain-text twin of a view: the same lines in the same order, everything needed to answer. */
export function asText(view: View): string {
  return linesOf(view)
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function linesOf(view: View): readonly string[] {
  switch (view.kind) {
    case 'card':
      return card(view);
    case 'choices':
      return choices(view);
    case 'form':
      return form(view);
    case 'notice':
      return [...view.lines, ...(view.links ?? []), buttons(view.buttons)];
  }
}

function card(view: CardView): string[] {
  const { state, title, ask, link, effect, where, next, foot } = view;
  return [state, title, ...ask, link, effect, ...where, next, buttons(view.buttons), foot];
}

function choices({ title, lines, can, cannot }: ChoicesView): string[] {
  return [title, ...lines, ...can.map(({ label }) => `[${label}]`), ...cannot];
}

function form({ title, lines, problem, fields, submit }: FormView): string[] {
  return [title, problem ?? '', ...lines, ...fields.flatMap(field), `[${submit}]`];
}

function field({ label, hint, options, value = '', error }: Field): string[] {
  const chosen = [value].flat();
  const filled =
    options === undefined
      ? chosen
      : options.map((each) => `(${chosen.includes(each.value) ? 'x' : ' '}) ${each.label}`);
  return [label, ...filled, error ?? '', hint ?? ''];
}

function buttons(all: readonly Button[]): string {
  return all.map(({ label }) => `[${label}]`).join(' ');
}
