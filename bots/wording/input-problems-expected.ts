import { namedValues, shortened } from './input-problems-found.ts';
import { count, list } from './language.ts';

/** What a schema can have against a value, in its own terms. */
export type Objection =
  | { readonly code: 'invalid_type'; readonly expected: string }
  | { readonly code: 'invalid_value'; readonly values: readonly unknown[] }
  | { readonly code: 'invalid_format'; readonly format: string; readonly pattern?: string }
  | ({ readonly code: 'too_small'; readonly minimum: number | bigint } & Bound)
  | ({ readonly code: 'too_big'; readonly maximum: number | bigint } & Bound)
  | { readonly code: 'not_multiple_of'; readonly divisor: number }
  | { readonly code: 'custom' };

interface Bound {
  readonly origin: string;
  readonly inclusive?: boolean;
  readonly exact?: boolean;
}

/** What the schema would take instead, after "expected". */
export function expectedInWords(objection: Objection): string {
  switch (objection.code) {
    case 'invalid_type':
      return types[objection.expected] ?? objection.expected;
    case 'invalid_value':
      return alternatives(objection.values.map(valueInWords));
    case 'invalid_format':
      return (
        formats[objection.format] ?? `text of the form ${objection.pattern ?? objection.format}`
      );
    case 'too_small':
      return atLeast(objection);
    case 'too_big':
      return atMost(objection);
    case 'not_multiple_of':
      return `a multiple of ${objection.divisor}`;
    case 'custom':
      return 'another value';
  }
}

/** "a, b or c", each once. */
export function alternatives(choices: readonly string[]): string {
  return list([...new Set(choices)], 'or');
}

export function namesExpected(names: readonly string[]): string {
  return names.length === 0 ? 'named values' : namedValues(names);
}

/** What may stand where an unknown name stands. */
export function nameExpected(names: readonly string[]): string {
  if (names.length === 0) return 'no such name here';
  if (names.length > 20) return `one of the ${names.length} names that are known here`;
  return names.length === 1
    ? `the name ${names.join('')}`
    : `one of the names ${alternatives(names)}`;
}

export function didYouMean(nearest: string | undefined): string {
  return nearest === undefined ? '' : ` (did you mean ${shortened(nearest)}?)`;
}

export function unknownName(name: string): string {
  return `the unknown name ${shortened(name)}`;
}

export function wrongName(name: string): string {
  return `the name ${shortened(name)}`;
}

/** Where text is meant and YAML reads something else. */
export function textInQuotationMarks(written: unknown): string {
  return `text, in quotation marks: ${JSON.stringify(String(written))}`;
}

export function onlyOneForm(forms: number): string {
  return `only one of the ${forms} forms that it fits at once`;
}

function valueInWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  return typeof value === 'string' ? shortened(value) : JSON.stringify(value);
}

function atLeast({
  origin,
  minimum,
  inclusive,
  exact,
}: Bound & { minimum: number | bigint }): string {
  if (exact === true) return `exactly ${measured(origin, minimum)}`;
  if (isNumber(origin))
    return `a number ${inclusive === false ? 'above' : 'of at least'} ${minimum}`;
  return `at least ${measured(origin, minimum)}`;
}

function atMost({
  origin,
  maximum,
  inclusive,
  exact,
}: Bound & { maximum: number | bigint }): string {
  if (exact === true) return `exactly ${measured(origin, maximum)}`;
  if (isNumber(origin))
    return `a number ${inclusive === false ? 'below' : 'of at most'} ${maximum}`;
  return `at most ${measured(origin, maximum)}`;
}

function isNumber(origin: string): boolean {
  return origin === 'number' || origin === 'int' || origin === 'bigint';
}

function measured(origin: string, size: number | bigint): string {
  if (origin === 'string') return count(Number(size), 'character', 'characters');
  if (origin === 'array' || origin === 'set') return count(Number(size), 'item', 'items');
  return count(Number(size), 'entry', 'entries');
}

const types: { readonly [type: string]: string | undefined } = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'named values',
  record: 'named values',
  null: 'an empty value',
  undefined: 'nothing',
  never: 'nothing here',
  nonoptional: 'a value',
};

const formats: { readonly [format: string]: string | undefined } = {
  email: 'an email address',
  url: 'a web address that starts with https://',
  uuid: 'a UUID',
  date: 'a date such as 2026-03-03',
  time: 'a time such as 09:30',
  datetime: 'a date and time such as 2026-03-03T09:30:00Z',
};
