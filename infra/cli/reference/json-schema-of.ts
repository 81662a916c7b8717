import * as z from 'zod';
import type { SchemaPage } from './schema-node.ts';

export interface Titled {
  readonly $id: string;
  readonly title: string;
  /** Parts that are told once, by their name, besides those that name themselves. */
  readonly parts?: { readonly [name: string]: z.ZodType };
}

/** A schema as an editor reads it (JSON Schema 2020-12): what a file may say, not what it comes to. */
export function jsonSchemaOf(schema: z.ZodType, { $id, title, parts = {} }: Titled): SchemaPage {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    metadata: namesOf(parts),
    override: ({ jsonSchema }) => {
      Object.assign(jsonSchema, checkedByCode(jsonSchema));
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return { $schema, $id, title, ...rest } as unknown as SchemaPage;
}

/** What schemas say of themselves, and the names of the parts. */
function namesOf(parts: NonNullable<Titled['parts']>) {
  const names = new Map<z.core.$ZodType, string>(
    Object.entries(parts).map(([name, part]) => [part, name]),
  );
  const registry = z.registry<z.core.GlobalMeta>();
  registry.get = (schema) => {
    const own = z.globalRegistry.get(schema);
    const id = names.get(schema);
    return (id === undefined ? own : { ...own, id }) as ReturnType<typeof registry.get>;
  };
  return registry;
}

/** What the schema checks with code of its own, as far as JSON Schema can say it. */
function checkedByCode({ properties = {}, format, required }: z.core.JSONSchema.BaseSchema) {
  const has = (...names: readonly string[]) => names.every((name) => name in properties);
  if (has('moreThan', 'atLeast')) return { oneOf: [needs('moreThan'), needs('atLeast')] };
  if (has('vacant', 'heldBy')) return { not: { ...needs('heldBy'), ...isTrue('vacant') } };
  if (has('basedOn', 'quorum')) return either(required ?? [], 'quorum', 'basedOn');
  return format === 'date' ? { pattern: '^\\d{4}-\\d{2}-\\d{2}$' } : {};
}

function needs(name: string) {
  return { required: [name] };
}

function isTrue(name: string) {
  return { properties: { [name]: { const: true } }, required: [name, 'heldBy'] };
}

/** Rules based on others may take the one section that must be written from there. */
function either(required: readonly string[], ...names: readonly string[]) {
  return { required: required.filter((name) => !names.includes(name)), anyOf: names.map(needs) };
}
