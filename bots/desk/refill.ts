import type { Field, FormView, Values } from '#bots/views/view.ts';
import { forms } from '#bots/wording/forms.ts';
import { problemInWords, refusalInWords } from '#bots/wording/refusals.ts';
import type { Sitting } from '#shared/decision/decision.ts';
import type { Problem, Refusal } from '#shared/decision/refusal.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { several } from './values.ts';

/** The form as it was sent, with the sentence beside the box it belongs to, or above them all. */
export function refill(
  form: FormView,
  values: Values,
  refusal: Refusal | NotRecorded,
  sitting: Sitting,
): FormView {
  const asked = asksAboutOne(refusal, values) ? [...form.fields, aboutNoOne] : form.fields;
  const filled = asked.map((field) => ({ ...field, value: values[field.id] ?? '' }));
  if (isProblem(refusal) && filled.some(({ id }) => id === refusal.field)) {
    const fields = filled.map((field) =>
      field.id === refusal.field ? { ...field, error: problemInWords(refusal) } : field,
    );
    return { ...form, fields };
  }
  return { ...form, fields: filled, problem: refusalInWords(refusal, sitting) };
}

/** Once asked whether the words are about one person, the form asks until it is accepted. */
function asksAboutOne(refusal: Refusal | NotRecorded, values: Values): boolean {
  return refusal.code === 'AboutOnePerson' || aboutNoOne.id in values;
}

const aboutNoOne: Field = {
  id: 'aboutNoOne',
  label: forms.aboutNoOne.label,
  kind: 'several of',
  required: false,
  options: [{ value: 'no', label: forms.aboutNoOne.no }],
};

/** What whoever sent the form answered to that. */
export function saysAboutNoOne(values: Values = {}): { readonly aboutNoOne?: true } {
  return several(values, aboutNoOne.id).includes('no') ? { aboutNoOne: true } : {};
}

/** Whether it is a box that was wrong, and not the act. */
export function isProblem(refusal: Refusal | NotRecorded): refusal is Problem {
  return 'field' in refusal;
}
