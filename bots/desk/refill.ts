import type { Field, FormView, Values } from '#bots/views/view.ts';
import { forms } from '#bots/wording/forms.ts';
import { problemInWords, refusalInWords } from '#bots/wording/refusals.ts';
import type { Sitting } from '#shared/decision/decision.ts';
import type { Problem, Refusal } from '#shared/decision/refusal.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { several } from './values.ts';

/** What was wrong with a form: in one box, or with none of them. */
export interface Wrong {
  readonly code: string;
  readonly field?: string;
  readonly says: string;
}

/** The form as it was sent, with the sentence beside the box it belongs to, or above them all. */
export function refill(
  form: FormView,
  values: Values,
  refusal: Refusal | NotRecorded,
  sitting: Sitting,
): FormView {
  const says = isProblem(refusal) ? problemInWords(refusal) : refusalInWords(refusal, sitting);
  return refillWith(form, values, { ...refusal, says });
}

/** The same, of any refusal that is said in words already. */
export function refillWith(form: FormView, values: Values, { code, field, says }: Wrong): FormView {
  const asked = asksAboutOne(code, values) ? [...form.fields, aboutNoOne] : form.fields;
  const filled = asked.map((each) => ({ ...each, value: values[each.id] ?? '' }));
  if (!filled.some(({ id }) => id === field)) return { ...form, fields: filled, problem: says };
  const fields = filled.map((each) => (each.id === field ? { ...each, error: says } : each));
  return { ...form, fields };
}

/** Once asked whether the words are about one person, the form asks until it is accepted. */
function asksAboutOne(code: string, values: Values): boolean {
  return code === 'AboutOnePerson' || aboutNoOne.id in values;
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
