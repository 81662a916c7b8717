import type * as z from 'zod';
import { accepted, type Result, refused } from '#shared/result.ts';
import { type Finding, findingsOf } from './findings.ts';
import { ask } from './raised.ts';

/** Judges a value by a schema: what it makes of the value, or everything it has against it. */
export function judge<Schema extends z.core.$ZodType>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>, readonly Finding[]> {
  const { result, raisedBy } = ask(schema, value);
  if (result.success) return accepted(result.data);
  return refused(
    result.error.issues.flatMap((issue) => findingsOf(issue, { value, path: [], raisedBy })),
  );
}
