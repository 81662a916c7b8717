/** A small reader of JSON Schema: as much of 2020-12 as our schemas use, and no more. */
type Schema = Readonly<Record<string, unknown>>;
type Check = (rule: unknown, value: unknown, at: Where) => readonly string[];

interface Where {
  readonly root: Schema;
  readonly schema: Schema;
  readonly path: string;
}

/** Where a value is not as the schema says: one line each. */
export function mistakes(root: Schema, value: unknown): readonly string[] {
  return check(root, value, { root, schema: root, path: '$' });
}

function check(schema: unknown, value: unknown, where: Where): readonly string[] {
  if (schema === false) return [`${where.path} is not allowed`];
  if (!isGroup(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (says.has(keyword)) return [];
    const checks = keywords[keyword];
    if (checks === undefined) throw new Error(`no check for ${keyword}`);
    return checks(rule, value, { ...where, schema });
  });
}

const says = new Set('$schema $id $defs title description default id format'.split(' '));

const keywords: Readonly<Record<string, Check>> = {
  $ref: (ref, value, at) => check(defined(at.root, String(ref)), value, at),
  type: (type, value, { path }) => (typeOf(value, type) ? [] : [`${path} is no ${String(type)}`]),
  const: (only, value, { path }) => (value === only ? [] : [`${path} is not ${String(only)}`]),
  enum: (all, value, { path }) => (list(all).includes(value) ? [] : [`${path} is no such value`]),
  pattern: (pattern, value, { path }) =>
    typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value)
      ? []
      : [`${path} is not written so`],
  minimum: (least, value, { path }) => (less(value, least) ? [`${path} is too small`] : []),
  maximum: (most, value, { path }) => (less(most, value) ? [`${path} is too large`] : []),
  minLength: (least, value, { path }) => (less(size(value), least) ? [`${path} is short`] : []),
  maxLength: (most, value, { path }) => (less(most, size(value)) ? [`${path} is long`] : []),
  minItems: (least, value, { path }) => (less(size(value), least) ? [`${path} is short`] : []),
  maxItems: (most, value, { path }) => (less(most, size(value)) ? [`${path} is long`] : []),
  items: (each, value, at) =>
    list(value).flatMap((one, index) => check(each, one, into(at, String(index)))),
  properties: (fields, value, at) =>
    Object.entries(group(fields)).flatMap(([key, each]) =>
      key in group(value) ? check(each, group(value)[key], into(at, key)) : [],
    ),
  additionalProperties: (each, value, at) =>
    Object.entries(group(value))
      .filter(([key]) => !(key in group(at.schema['properties'])))
      .flatMap(([key, one]) => check(each, one, into(at, key))),
  propertyNames: (name, value, at) =>
    Object.keys(group(value)).flatMap((key) => check(name, key, into(at, key))),
  required: (names, value, { path }) =>
    list(names)
      .filter((name) => isGroup(value) && !(String(name) in value))
      .map((name) => `${path} lacks ${String(name)}`),
  anyOf: (all, value, at) =>
    fitting(all, value, at) > 0 ? [] : [`${at.path} is none of what it may be`],
  oneOf: (all, value, at) =>
    fitting(all, value, at) === 1 ? [] : [`${at.path} is not exactly one of what it may be`],
  not: (schema, value, at) =>
    check(schema, value, at).length > 0 ? [] : [`${at.path} is what it may not be`],
};

function fitting(all: unknown, value: unknown, at: Where): number {
  return list(all).filter((each) => check(each, value, at).length === 0).length;
}

function defined({ $defs }: Schema, ref: string): unknown {
  return group($defs)[ref.replace('#/$defs/', '')] ?? false;
}

function typeOf(value: unknown, type: unknown): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'array') return Array.isArray(value);
  if (type === 'null') return value === null;
  return type === 'object' ? isGroup(value) : typeof value === type;
}

function into(at: Where, key: string): Where {
  return { ...at, path: `${at.path}.${key}` };
}

function less(one: unknown, other: unknown): boolean {
  return typeof one === 'number' && typeof other === 'number' && one < other;
}

function size(value: unknown): unknown {
  return typeof value === 'string' || Array.isArray(value) ? value.length : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function group(value: unknown): Schema {
  return isGroup(value) ? value : {};
}

function isGroup(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
