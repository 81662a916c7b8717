import { type SchemaNode, valuesOf } from './schema-node.ts';

/** A description taken apart: what is said of the field, and what of each value. */
export interface Meanings {
  readonly lead: string;
  readonly values: readonly { readonly value: string; readonly meaning: string }[];
}

/** In a description "`value`: what it means." begins what is said of that value. */
export function meaningsOf(node: SchemaNode): Meanings {
  const text = node.description ?? '';
  const found = valuesOf(node)
    .map((value) => ({ value, start: text.indexOf(`\`${value}\`: `) }))
    .filter(({ start }) => start >= 0)
    .toSorted((one, other) => one.start - other.start);
  const values = found.map(({ value, start }, index) => {
    const from = start + value.length + '``: '.length;
    return { value, meaning: text.slice(from, found[index + 1]?.start).trim() };
  });
  return { lead: text.slice(0, found[0]?.start).trim(), values };
}

/** Values of which the description says nothing. */
export function unexplained(node: SchemaNode): readonly string[] {
  const { values } = meaningsOf(node);
  return valuesOf(node).filter((each) => !values.some(({ value }) => value === each));
}
