import type { Field, FormView, Values } from '#bots/views/view.ts';
import type { Problem } from '#shared/decision/refusal.ts';
import { isDate } from '#shared/time.ts';
import { text } from './values.ts';

/** What was sent that its form did not offer: what was not chosen is asked again, never guessed. */
export function notOffered({ fields }: FormView, values: Values): Problem | undefined {
  const wrong = fields.find((field) => !isOffered(field, text(values, field.id)));
  if (wrong === undefined) return undefined;
  const found = text(values, wrong.id);
  const code = wrong.kind === 'date' ? 'NotADate' : 'NotAChoice';
  return { code, field: wrong.id, found };
}

function isOffered({ kind, required, options = [] }: Field, found: string): boolean {
  if (!required && found === '') return true;
  if (kind === 'date') return isDate(found);
  return kind !== 'one of' || options.some(({ value }) => value === found);
}
