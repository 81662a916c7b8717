import * as z from 'zod';
import { programmes } from './built-in.ts';
import { readDocument } from './read-document.ts';
import { type NamedFile, readText } from './read-text.ts';

/** Names that every programme has, and neither a constitution nor an ICS. */
const own = ['milestones', 'lasts', 'quarters'];
const atTheTop = new RegExp(`^(?: {2})?["']?(?:${own.join('|')})["']?\\s*:`, 'm');

/** Whether a file is a programme, or is meant to be one: a broken file is told of by its lines. */
export function isProgramme(named: NamedFile): boolean {
  if (programmes.fileOf(named.file) !== undefined) return true;
  const read = readDocument({ ...named, schema: z.record(z.string(), z.unknown()) });
  if (read.ok) return own.some((name) => Object.hasOwn(read.value.value, name));
  const text = readText(named);
  return text.ok && atTheTop.test(text.value);
}
