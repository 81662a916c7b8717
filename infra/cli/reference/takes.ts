import { unexplained } from './meanings.ts';
import { partNamed, type SchemaNode, valuesOf } from './schema-node.ts';

/** The heading under which a repeated part stands, by its name in the schema. */
export interface Headings {
  readonly [part: string]: string;
}

/** What a field takes, in a few words; a repeated part as a link to where it is described. */
export function takes(field: SchemaNode, headings: Headings): string {
  const isExplained = valuesOf(field).length > 0 && unexplained(field).length === 0;
  const say = (node: SchemaNode): string => {
    const part = partNamed(node);
    if (part !== null) return linkTo(headings[part] ?? part);
    if (node.anyOf !== undefined) return [...new Set(node.anyOf.map(say))].join(' or ');
    if (node.enum !== undefined) return isExplained ? 'one of the values named' : listed(node.enum);
    return node.const === undefined ? byType(node, say) : listed([node.const]);
  };
  return say(field);
}

type Say = (node: SchemaNode) => string;

function byType(node: SchemaNode, say: Say): string {
  switch (node.type ?? 'string') {
    case 'boolean':
      return '`true` or `false`';
    case 'integer':
      return wholeNumber(node);
    case 'array':
      return `list of: ${say(node.items ?? {})}`;
    case 'object':
      return object(node, say);
    case 'null':
      return '`null`';
    default:
      return textKind(node);
  }
}

function wholeNumber({ minimum, maximum }: SchemaNode): string {
  const from = minimum === undefined ? '' : ` from ${minimum.toLocaleString('en-GB')}`;
  const to = maximum === undefined ? '' : ` to ${maximum.toLocaleString('en-GB')}`;
  return `whole number${from}${to}`;
}

function textKind({ format, pattern = '' }: SchemaNode): string {
  if (format === 'date') return 'date (2026-04-01)';
  const known = patterns.find(([sign]) => pattern.includes(sign));
  return known?.[1] ?? (pattern === '' ? 'text' : 'name');
}

/** Ways of writing something, by a sign that only its pattern has. */
const patterns = [
  [':', 'date and time (2026-12-01 09:00)'],
  ['/', 'fraction (2/3)'],
  ['%', 'percentage (75%)'],
] as const;

function object({ properties, additionalProperties }: SchemaNode, say: Say): string {
  if (properties === undefined) {
    const each = typeof additionalProperties === 'object' ? additionalProperties : {};
    return `names, each with: ${say(each)}`;
  }
  const fields = Object.entries(properties).map(([name, each]) => `\`${name}:\` ${say(each)}`);
  return `{ ${fields.join(', ')} }`;
}

export function linkTo(heading: string): string {
  const anchor = heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/gi, '')
    .replaceAll(' ', '-');
  return `[${heading}](#${anchor})`;
}

function listed(values: readonly unknown[]): string {
  return values.map((value) => `\`${String(value)}\``).join(', ');
}
