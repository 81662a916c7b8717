import * as z from 'zod';

/** The issue as its schema raised it; none where the schema has words of its own for it. */
export type Raised = (issue: z.core.$ZodIssue) => RaisedIssue | undefined;

type RaisedIssue = z.core.$ZodRawIssue;

/** Asks a schema about a value, and keeps what zod leaves out of its issues. */
export function ask<Schema extends z.core.$ZodType>(schema: Schema, value: unknown) {
  const raised: RaisedIssue[] = [];
  // zod asks for a message only where the schema has none of its own, and shows the schema then.
  const result = z.safeParse(schema, value, {
    error: (issue) => ticket + (raised.push(issue) - 1),
  });
  const raisedBy: Raised = ({ message }) =>
    message.startsWith(ticket) ? raised[Number(message.slice(ticket.length))] : undefined;
  return { result, raisedBy };
}

/** No message that a person writes begins like this. */
const ticket = '\u0000';

/** The names that the schema behind an issue knows, where it knows them one by one. */
export function namesOf(raised: RaisedIssue | undefined): readonly string[] {
  return knownBy(raised?.inst);
}

/** The forms that a value may have. */
export function formsOf({ inst }: RaisedIssue): readonly z.core.$ZodType[] {
  return inst instanceof z.core.$ZodUnion ? inst._zod.def.options : [];
}

/** zod asks for a number first, and only then for a whole one. */
export function isWhole({ inst }: RaisedIssue): boolean {
  if (!(inst instanceof z.core.$ZodNumber)) return false;
  return [inst, ...(inst._zod.def.checks ?? [])].some(
    (each) => each instanceof z.core.$ZodCheckNumberFormat && each._zod.def.format.includes('int'),
  );
}

export function knownBy(schema: unknown): readonly string[] {
  if (schema instanceof z.core.$ZodObject) return Object.keys(schema._zod.def.shape);
  if (!(schema instanceof z.core.$ZodRecord)) return [];
  return [...(schema._zod.def.keyType._zod.values ?? [])].map(String);
}
