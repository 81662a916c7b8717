import * as z from 'zod';

/** A short text a person wrote: a name, a sentence, a source. */
export const text = z.string().trim().min(1).max(600);

/** What a seat, a person, a kind or a step is called in the file; `#` is kept for the table's keys. */
export const id = z
  .string()
  .regex(/^[^\s#][^#\n]{0,79}$/, { error: 'a name of up to 80 characters, without #' })
  .refine((name) => !(name in {}), { error: 'another name: this one is kept' })
  .describe('A name of up to 80 characters, without #.');

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
