import type { FormView, Values } from '#bots/views/view.ts';
import { problemInWords, refusalInWords } from '#bots/wording/refusals.ts';
import type { Sitting } from '#shared/decision/decision.ts';
import type { Problem, Refusal } from '#shared/decision/refusal.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';

/** The form as it was sent, with the sentence beside the box it belongs to, or above them all. */
export function refill(
  form: FormView,
  values: Values,
  refusal: Refusal | NotRecorded,
  sitting: Sitting,
): FormView {
  const filled = form.fields.map((field) => ({ ...field, value: values[field.id] ?? '' }));
  if (isProblem(refusal) && filled.some(({ id }) => id === refusal.field)) {
    const fields = filled.map((field) =>
      field.id === refusal.field ? { ...field, error: problemInWords(refusal) } : field,
    );
    return { ...form, fields };
  }
  return { ...form, fields: filled, problem: refusalInWords(refusal, sitting) };
}

/** Whether it is a box that was wrong, and not the act. */
export function isProblem(refusal: Refusal | NotRecorded): refusal is Problem {
  return 'field' in refusal;
}
