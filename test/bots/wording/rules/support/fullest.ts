import { type ConstitutionFile, constitution } from '#shared/forum/constitution.ts';
import { branches, isSchema, type Schema, schema } from './changes.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A file that gives every field there is. Where the schema has several forms or values, each turn
 * takes the next one; lists of names have two.
 */
export function fullest(turn: number): ConstitutionFile {
  return constitution.parse(filled(schema, turn));
}

function filled(of: Schema, turn: number): unknown {
  const all = branches(of);
  const branch = all[turn % all.length];
  return branch === undefined ? null : form(branch, turn);
}

function form(of: Schema, turn: number): unknown {
  if (of.enum !== undefined) return of.enum[turn % of.enum.length];
  if (of.const !== undefined) return of.const;
  switch (of.type) {
    case 'boolean':
      return turn % 2 === 0;
    case 'integer':
      return turn + 2;
    case 'array':
      return listed(of.items ?? {}, turn);
    case 'object':
      return isSchema(of.additionalProperties)
        ? { 'the first': filled(of.additionalProperties, turn) }
        : whole(of.properties ?? {}, turn);
    case 'string':
    case undefined:
    default:
      return words(of, turn);
  }
}

function listed(items: Schema, turn: number): unknown[] {
  const first = filled(items, turn);
  return typeof first === 'string' ? [first, filled(items, turn + 1)] : [first];
}

/** Of two fields that exclude each other, one. */
function whole(properties: Readonly<Record<string, Schema>>, turn: number): Fields {
  const left = [
    'moreThan' in properties ? (turn % 2 === 0 ? 'moreThan' : 'atLeast') : '',
    'vacant' in properties && turn % 2 === 0 ? 'heldBy' : '',
  ];
  const given = Object.entries(properties).filter(([name]) => !left.includes(name));
  return Object.fromEntries(given.map(([name, of]) => [name, filled(of, turn)]));
}

function words({ pattern = '', format }: Schema, turn: number): string {
  if (format === 'date') return `2030-01-0${turn + 1}`;
  if (/%/.test(pattern)) return `5${turn}%`;
  return /\//.test(pattern) ? `${turn + 1}/9` : `words ${turn}`;
}
