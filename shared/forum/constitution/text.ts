import * as z from 'zod';

/** A short text a person wrote: a name, a sentence, a source. */
export const text = z
  .string()
  .trim()
  .min(1)
  .max(600)
  .refine(isPlain, { error: 'letters and signs that can be seen' });

/** What a seat, a person, a kind or a step is called in the file; `#` is kept for the table's keys. */
export const id = z
  .string()
  .regex(/^[^\s#][^#\n]{0,79}$/, { error: 'a name of up to 80 characters, without #' })
  .refine(isPlain, { error: 'letters and signs that can be seen' })
  .refine((name) => name === name.trim(), { error: 'a name without a space at its end' })
  .refine((name) => !(name in {}), { error: 'another name: this one is kept' })
  .refine((name) => !/^\d+$/.test(name), { error: 'a name that is not only a number' })
  .describe('A name of up to 80 characters, without #; not only a number.');

/** One name, or several of which any will do. */
export const names = z
  .union([text, z.array(text).min(1)])
  .describe('One name, or a list of names of which any will do.');

/** One name, or several of which every one is meant. */
export const everyName = z
  .union([text, z.array(text).min(1)])
  .describe('One name, or a list of names, all of which are meant.');

/** A day on the calendar. */
export const day = z.iso
  .date({ error: 'a date such as 2026-04-01' })
  .describe('A date: yyyy-mm-dd.');

/** No control signs, and none that are invisible or turn the direction of writing. */
function isPlain(written: string): boolean {
  return !/[\p{Cc}\p{Cf}]/u.test(written.replaceAll('\n', ' '));
}
