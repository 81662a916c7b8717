import type { FormView, Values } from '#bots/views/view.ts';

/** The form with what was written elsewhere in its boxes. */
export function filledWith(form: FormView, values: Values): FormView {
  const fields = form.fields.map((field) => ({
    ...field,
    value: values[field.id] ?? field.value ?? '',
  }));
  return { ...form, fields };
}
