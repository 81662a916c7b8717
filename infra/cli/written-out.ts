import type * as z from 'zod';
import { knownBy } from './raised.ts';

/** `{ clearDays: 5 }` for "5 clear days", where a value may have that form. */
export function writtenOut(value: unknown, forms: readonly z.core.$ZodType[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, number, unit = ''] = /^(\d{1,5})[ -]([a-z -]{1,30}?)s?$/i.exec(value.trim()) ?? [];
  const name = `${camelCase(unit)}s`;
  const isForm = forms.some((form) => knownBy(form).includes(name));
  return isForm ? `{ ${name}: ${number} }` : undefined;
}

function camelCase(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[ -]+([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
