import * as z from 'zod';
import { constitution } from '#shared/forum/constitution.ts';

/*
 * Every way to change one field of a constitution, read off its schema: another value of a list of
 * values, one more, other words, the other of two forms, one entry more or less, a field given or
 * left out. Whether a change is allowed, the schema itself says.
 */

export interface Change {
  /** Which field: "quorum.conditions.*.atLeast", whatever the names and numbers in between. */
  readonly field: string;
  readonly to: unknown;
}

export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly type?: string;
  readonly pattern?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
}

export const schema = z.toJSONSchema(constitution, { io: 'input' }) as Schema;

type Fields = Readonly<Record<string, unknown>>;

/** All the changes of this value, and of what is in it. */
export function changes(of: Schema, value: unknown, field = ''): Change[] {
  const others = samples(of).map((to) => ({ field, to }));
  return [...others, ...branches(of).flatMap((branch) => within(branch, value, field))];
}

/** The fields that the schema has, each as a change names it. */
export function fieldsOf(of: Schema, field = ''): string[] {
  const inner = branches(of).flatMap((branch) => [
    ...Object.entries(branch.properties ?? {}).flatMap(([name, each]) =>
      fieldsOf(each, at(field, name)),
    ),
    ...(branch.items === undefined ? [] : fieldsOf(branch.items, at(field, '*'))),
    ...(isSchema(branch.additionalProperties)
      ? fieldsOf(branch.additionalProperties, at(field, '*'))
      : []),
  ]);
  return [...new Set([field, ...inner])];
}

function within(of: Schema, value: unknown, field: string): Change[] {
  if (Array.isArray(value)) return of.items === undefined ? [] : inList(of.items, value, field);
  if (typeof value === 'number' && of.type === 'integer') return [{ field, to: value + 1 }];
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Fields;
  if (isSchema(of.additionalProperties)) return inRecord(of.additionalProperties, fields, field);
  return inObject(of.properties ?? {}, fields, field);
}

/** A list that names a thing twice is no change worth telling. */
function inList(items: Schema, list: readonly unknown[], field: string): Change[] {
  return otherLists(items, list, field).filter(({ to }) => isWithoutTwins(to));
}

function isWithoutTwins(list: unknown): boolean {
  return Array.isArray(list) && new Set(list).size === list.length;
}

function otherLists(items: Schema, list: readonly unknown[], field: string): Change[] {
  return [
    ...list.map((_, index) => ({ field: at(field, '*'), to: list.toSpliced(index, 1) })),
    ...samples(items).map((more) => ({ field: at(field, '*'), to: [...list, more] })),
    ...list.flatMap((each, index) =>
      changes(items, each, at(field, '*')).map((change) => ({
        ...change,
        to: list.with(index, change.to),
      })),
    ),
  ];
}

function inRecord(items: Schema, record: Fields, field: string): Change[] {
  const entries = Object.entries(record);
  const under = at(field, '*');
  const withEntries = (changed: readonly (readonly [string, unknown])[]) => ({
    field: under,
    to: Object.fromEntries(changed),
  });
  return [
    ...entries.map((_, index) => withEntries(entries.toSpliced(index, 1))),
    ...entries.map(([, each], index) => withEntries(entries.with(index, ['renamed here', each]))),
    ...samples(items).map((more) => withEntries([...entries, ['one more', more]])),
    ...entries.flatMap(([name, each]) =>
      changes(items, each, under).map((change) => ({
        ...change,
        to: { ...record, [name]: change.to },
      })),
    ),
  ];
}

function inObject(
  properties: Readonly<Record<string, Schema>>,
  value: Fields,
  field: string,
): Change[] {
  return Object.entries(properties).flatMap(([name, of]) => {
    const under = at(field, name);
    const { [name]: given, ...others } = value;
    const set = (change: Change) => ({ ...change, to: { ...value, [name]: change.to } });
    if (given === undefined) return samples(of).map((to) => set({ field: under, to }));
    return [
      { field: under, to: others },
      ...turned(value, name).map((to) => ({ field: under, to })),
      ...changes(of, given, under).map(set),
    ];
  });
}

/** "More than" turned into "at least", and the other way. */
function turned({ moreThan, atLeast, ...rest }: Fields, name: string): Fields[] {
  if (name === 'moreThan') return [{ ...rest, atLeast: moreThan }];
  return name === 'atLeast' ? [{ ...rest, moreThan: atLeast }] : [];
}

/** Values that fit: every one of a list, both of yes and no, one or two of what has no end. */
function samples(of: Schema): readonly unknown[] {
  return branches(of).flatMap((branch) => {
    if (branch.enum !== undefined) return branch.enum;
    if (branch.const !== undefined) return [branch.const];
    return typed[branch.type ?? '']?.(branch) ?? [];
  });
}

const typed: Readonly<Record<string, (of: Schema) => readonly unknown[]>> = {
  boolean: () => [true, false],
  integer: () => [1, 4],
  string: ({ pattern = '', format }) =>
    format === 'date'
      ? ['2031-05-06']
      : [/%/.test(pattern) ? '62%' : /\//.test(pattern) ? '3/7' : 'other words'],
  array: ({ items }) => [[], ...(items === undefined ? [] : samples(items).map((each) => [each]))],
  object: objects,
};

/** With only what must be there; a comparison is made whole. */
function objects({ properties = {}, required = [] }: Schema): readonly unknown[] {
  const least = Object.fromEntries(
    required.map((name) => {
      const of = properties[name];
      return [name, of === undefined ? null : samples(of)[0]];
    }),
  );
  return 'moreThan' in properties ? [{ ...least, atLeast: 3 }] : [least];
}

export function branches(of: Schema): readonly Schema[] {
  if (of.$ref !== undefined) return branches(definition(of.$ref));
  return of.anyOf === undefined ? [of] : of.anyOf.flatMap(branches);
}

function definition(ref: string): Schema {
  const found = schema.$defs?.[ref.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`the schema has no ${ref}`);
  return found;
}

export function isSchema(of: Schema | false | undefined): of is Schema {
  return typeof of === 'object';
}

function at(field: string, name: string): string {
  return field === '' ? name : `${field}.${name}`;
}
