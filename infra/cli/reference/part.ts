import { fieldsTable } from './fields-table.ts';
import { meaningsOf } from './meanings.ts';
import { resolved, type SchemaNode, type SchemaPage } from './schema-node.ts';
import type { Headings } from './takes.ts';

/** A part of a file: what it is, its values, its fields. */
export function partInWords(page: SchemaPage, node: SchemaNode, headings: Headings): string[] {
  const { lead, values } = meaningsOf(node);
  const list = values.map(({ value, meaning }) => `- \`${value}\`: ${meaning}`);
  return [lead, list.join('\n'), ...tables(page, node, headings)].filter((each) => each !== '');
}

/** Whether a part has fields of its own, so that it takes more than a row to describe. */
export function hasFields(page: SchemaPage, node: SchemaNode): boolean {
  return forms(resolved(page, node)).length > 0;
}

function tables(page: SchemaPage, node: SchemaNode, headings: Headings): string[] {
  const all = forms(node);
  if (all.length > 1 && all.every(hasOneField)) {
    return ['Exactly one of these:', fieldsTable(page, merged(all), headings)];
  }
  return all.flatMap((form, index) => [
    ...(all.length === 1 ? [] : [index === 0 ? 'Either:' : 'Or:']),
    fieldsTable(page, form, headings),
  ]);
}

/** The shapes with fields that a node may have. */
function forms(node: SchemaNode): readonly SchemaNode[] {
  if (node.properties !== undefined) return [node];
  return (node.anyOf ?? []).flatMap(forms);
}

function hasOneField({ properties = {} }: SchemaNode): boolean {
  return Object.keys(properties).length === 1;
}

function merged(all: readonly SchemaNode[]): SchemaNode {
  return { properties: Object.assign({}, ...all.map(({ properties }) => properties)) as never };
}
