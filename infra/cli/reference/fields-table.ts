import { onOneLine } from './as-yaml.ts';
import { meaningsOf } from './meanings.ts';
import { partNamed, resolved, type SchemaNode, type SchemaPage } from './schema-node.ts';
import { type Headings, takes } from './takes.ts';

/** One row for each field: its name, what it takes, what holds without it, and what it says. */
export function fieldsTable(page: SchemaPage, node: SchemaNode, headings: Headings): string {
  const { properties = {}, required = [] } = node;
  const rows = Object.entries(properties).map(([name, field]) => [
    `\`${name}\``,
    takes(field, headings),
    required.includes(name) ? 'must be given' : leftOut(field),
    said(page, field),
  ]);
  return table([['field', 'takes', 'left out', 'what it says'], ...rows]);
}

export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  return [head, head.map(() => '---'), ...body].map(line).join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function leftOut(field: SchemaNode): string {
  return field.default === undefined ? '–' : `\`${onOneLine(field.default)}\``;
}

/** A part that stands elsewhere is described there; here only what the field adds. */
function said(page: SchemaPage, field: SchemaNode): string {
  const { lead, values } = meaningsOf(partNamed(field) === null ? field : brief(page, field));
  return [lead, ...values.map(({ value, meaning }) => `• \`${value}\`: ${meaning}`)]
    .filter((each) => each !== '')
    .join('<br>');
}

function brief(page: SchemaPage, field: SchemaNode): SchemaNode {
  return { description: field.description ?? meaningsOf(resolved(page, field)).lead };
}
