import { createHash } from 'node:crypto';

/** The one door to SHA-256: of the text as UTF-8, in lower-case hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * The one spelling of a JSON value: names in order, absent values left out, text well formed.
 * Two values that a table or a file cannot tell apart are spelt alike.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => plainly(part));
}

function plainly(part: unknown): unknown {
  if (typeof part === 'string') return part.toWellFormed();
  if (!isFields(part)) return part;
  const names = Object.keys(part).sort();
  return Object.fromEntries(names.map((name) => [name.toWellFormed(), part[name]]));
}

function isFields(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}
