import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { rulesInWords } from '#bots/wording/rules/rules-in-words.ts';
import { type ConstitutionFile, constitution } from '#shared/forum/constitution.ts';
import { type Change, changes, fieldsOf, schema } from './support/changes.ts';
import { fullest } from './support/fullest.ts';
import { rich, varied } from './support/rich.ts';
import { templates } from './support/templates.ts';
import { wandered } from './support/wandered.ts';

/*
 * What a board reads leaves nothing out: a change to any one field changes the text. Every template,
 * a rule book that uses everything, and some that have wandered off from it by chance are changed in
 * every way that their schema has and allows.
 */

const wanderings = Array.from({ length: 4 }, (_, seed) => wandered(rich, seed + 1, 60));

const files: readonly (readonly [string, ConstitutionFile])[] = [
  ...templates,
  ['a rule book that uses everything', rich],
  ['the same with other durations and groups', varied],
  ...[0, 1, 2, 3, 4, 5].map((turn) => [`every field, turn ${turn + 1}`, fullest(turn)] as const),
  ...wanderings.map((file, index) => [`wandered off, ${index + 1}`, file] as const),
];

describe('a change to any one field changes the text', () => {
  it.each(files)('%s', (_, file) => {
    const text = said(file);
    const silent = allowedChanges(file).filter(({ to }) => said(to) === text);
    expect(silent.map(({ field, to }) => `${field}: ${difference(file, to)}`)).toEqual([]);
  });
});

describe('as the rules are for one kind, what changes for it changes the text', () => {
  it.each(files.flatMap(([name, file]) => kindsOf(file).map((kind) => ({ name, kind, file }))))(
    '$name: $kind',
    ({ kind, file }) => {
      const text = said(file, kind);
      const silent = allowedChanges(file)
        .filter(({ to }) => !isSame(inForce(to, kind), inForce(file, kind)))
        .filter(({ to }) => said(to, kind) === text);
      expect(silent.map(({ field, to }) => `${field}: ${difference(file, to)}`)).toEqual([]);
    },
  );
});

it('no field of the schema was left unchanged', () => {
  const changed = new Set(
    files.flatMap(([, file]) => allowedChanges(file)).map(({ field }) => field),
  );
  const fields = fieldsOf(schema).filter((field) => field !== '');
  expect(fields.filter((field) => !changed.has(field))).toEqual([]);
  expect(fields.length).toBeGreaterThan(600);
});

type Allowed = Change & { readonly to: ConstitutionFile };

const known = new Map<ConstitutionFile, Allowed[]>();

function allowedChanges(file: ConstitutionFile): Allowed[] {
  const allowed = known.get(file) ?? findAllowed(file);
  known.set(file, allowed);
  return allowed;
}

function findAllowed(file: ConstitutionFile): Allowed[] {
  return changes(schema, file).flatMap(({ field, to }) => {
    const tried = constitution.safeParse(to);
    return tried.success && !isSame(tried.data, file) ? [{ field, to: tried.data }] : [];
  });
}

function said(file: ConstitutionFile, kind?: string): string {
  return JSON.stringify(rulesInWords(file, kind));
}

function kindsOf(file: ConstitutionFile): string[] {
  return Object.keys(file.kinds).slice(0, 1);
}

/** What holds for a kind of decision: the general rules without those that it replaces. */
function inForce({ kinds, ...general }: ConstitutionFile, kind: string) {
  const { name, ...own } = kinds[kind] ?? { name: null };
  const all = Object.entries({ ...general, ...own, kind: name });
  return Object.fromEntries(all.toSorted(([one], [other]) => one.localeCompare(other, 'en-GB')));
}

/** A list of one name is that name. */
function isSame(one: unknown, other: unknown): boolean {
  const single = (_: string, value: unknown) =>
    Array.isArray(value) && value.length === 1 && typeof value[0] === 'string'
      ? String(value[0])
      : value;
  return JSON.stringify(one, single) === JSON.stringify(other, single);
}

/** The first place where two files differ, and how. */
function difference(one: unknown, other: unknown): string {
  if (!isObject(one) || !isObject(other)) return JSON.stringify([one, other]);
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  const name = names.find((each) => !isDeepStrictEqual(one[each], other[each])) ?? '';
  return `${name} ${difference(one[name], other[name])}`;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
