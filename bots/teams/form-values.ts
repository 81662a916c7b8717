import type { Field, Values } from '#bots/views/view.ts';

const single = 'one:';
const several = 'many:';

/** Teams mixes what was typed into the button's own data, so inputs have names of their own. */
export function inputId({ id, kind }: Pick<Field, 'id' | 'kind'>): string {
  return `${kind === 'several of' ? several : single}${id}`;
}

/** Several values as Teams joins them; a comma within a value does not part it. */
export function listValue(values: readonly string[]): string {
  return values.map((value) => encodeURIComponent(value.toWellFormed())).join(',');
}

/** What a sent form holds, by field id; undefined where it is nothing that we drew. */
export function formValues(data: Readonly<Record<string, unknown>>): Values | undefined {
  const read = Object.entries(data)
    .filter(([name]) => name.startsWith(single) || name.startsWith(several))
    .map(([name, value]): [string, string | readonly string[] | undefined] => [
      name.slice(name.indexOf(':') + 1),
      valueOf(name, value),
    ]);
  return isWhole(read) ? Object.fromEntries(read) : undefined;
}

function isWhole(
  read: readonly [string, string | readonly string[] | undefined][],
): read is [string, string | readonly string[]][] {
  return read.every(([, value]) => value !== undefined);
}

function valueOf(name: string, value: unknown): string | readonly string[] | undefined {
  if (typeof value !== 'string') return undefined;
  return name.startsWith(several) ? listOf(value) : value;
}

function listOf(joined: string): readonly string[] | undefined {
  try {
    return joined === '' ? [] : joined.split(',').map((value) => decodeURIComponent(value));
  } catch {
    return undefined;
  }
}
