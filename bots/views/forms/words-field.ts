import type { Field } from '#bots/views/view.ts';
import { limits } from '#shared/decision/words.ts';

/** A box for a member's own words. */
export function wordsField(id: string, label: string, hint?: string): Field {
  const field: Field = { id, label, kind: 'lines', required: true, max: limits.words };
  return hint === undefined ? field : { ...field, hint };
}
