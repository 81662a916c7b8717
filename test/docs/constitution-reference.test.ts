import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { constitutionChapters } from '#infra/cli/reference/constitution-chapters.ts';
import { constitutionPage, constitutionSchema } from '#infra/cli/reference/constitution-page.ts';
import { unexplained } from '#infra/cli/reference/meanings.ts';
import { minimalConstitution } from '#infra/cli/reference/minimal.ts';
import { reference } from '#infra/cli/reference/reference.ts';
import type { SchemaNode } from '#infra/cli/reference/schema-node.ts';
import { constitution } from '#shared/forum/constitution.ts';
import { mistakes } from '#test/support/json-schema.ts';
import { expectCommitted, prose, schemaFile } from './committed.ts';

const schema = { ...constitutionSchema };
const examples = constitutionChapters.flatMap((chapter) => chapter.examples);
const page = reference(
  constitutionPage({
    before: prose('about-constitutions'),
    after: prose('how-it-is-counted'),
  }),
);

it('docs/constitution.md is what the schema says now', () => {
  expectCommitted('constitution.md', page);
});

it('docs/constitution.schema.json is the schema', () => {
  expectCommitted('constitution.schema.json', schemaFile(schema));
});

describe('the reference', () => {
  it('has every field of the file in one chapter', () => {
    const told = constitutionChapters.flatMap(({ fields }) => fields);
    expect(told.toSorted()).toEqual(Object.keys(constitutionSchema.properties ?? {}).toSorted());
  });

  it('has every repeated part in one chapter, as a part or as a field of the same name', () => {
    const parts = constitutionChapters.flatMap((chapter) => Object.keys(chapter.parts));
    const fields = Object.keys(constitutionSchema.properties ?? {});
    const defined = Object.keys(constitutionSchema.$defs).filter((name) => !fields.includes(name));
    expect(parts.toSorted()).toEqual(defined.toSorted());
  });

  it('says of every value what it means', () => {
    const { reserved: _, ...others } = constitutionSchema.properties ?? {};
    const silent = everyNode({ ...constitutionSchema, properties: others }).flatMap(unexplained);
    expect(silent).toEqual([]);
  });

  it('says of every field what it is', () => {
    const fields = everyNode(constitutionSchema).flatMap(({ properties = {} }) =>
      Object.entries(properties),
    );
    const silent = fields.filter(
      ([, { description, $ref }]) => (description ?? $ref) === undefined,
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('links only to headings that it has', () => {
    const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = '']) => anchor);
    expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
    expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  });
});

describe('an example', () => {
  it.each(examples)('$says', ({ yaml }) => {
    const file: unknown = { ...minimalConstitution, ...(parse(yaml) as object) };
    expect(constitution.safeParse(file)).toMatchObject({ success: true });
    expect(mistakes(schema, file)).toEqual([]);
  });
});

describe('the JSON Schema', () => {
  const folder = new URL('../../shared/forum/templates/', import.meta.url);

  it.each(readdirSync(folder))('takes the template %s', (name) => {
    const template: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    expect(mistakes(schema, template)).toEqual([]);
  });

  it.each([
    ['no name', { quorum: { atLeast: 1 } }],
    ['no quorum and nothing to be based on', { name: 'Rules' }],
    ['a word it does not know', { ...minimalConstitution, quroum: {} }],
    ['a comparison too few', { ...minimalConstitution, quorum: {} }],
    ['a comparison too many', { ...minimalConstitution, quorum: { atLeast: 1, moreThan: 1 } }],
    ['a share of nothing', { ...minimalConstitution, quorum: { atLeast: '1/0' } }],
    ['an unknown value', { ...minimalConstitution, proxies: 'sometimes' }],
    ['a seat both vacant and held', withSeat({ vacant: true, heldBy: 'nursing-lead-1' })],
    ['a day off the calendar’s form', { ...minimalConstitution, inForceFrom: '1 April' }],
  ])('turns down %s', (_, file) => {
    expect(mistakes(schema, file)).not.toEqual([]);
  });

  it('takes rules that have their quorum from others, and a seat that is vacant or held', () => {
    expect(mistakes(schema, { name: 'Rules', basedOn: 'board.yaml' })).toEqual([]);
    expect(mistakes(schema, withSeat({ vacant: true }))).toEqual([]);
    expect(mistakes(schema, withSeat({ vacant: false, heldBy: 'nursing-lead-1' }))).toEqual([]);
  });
});

function withSeat(seat: object): object {
  return { ...minimalConstitution, seats: { chair: seat } };
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** Every node that stands by itself: the alternatives of one are told with it. */
function everyNode(node: SchemaNode & { readonly $defs?: object }): readonly SchemaNode[] {
  const { properties = {}, $defs = {}, items, additionalProperties, anyOf = [] } = node;
  const below: readonly SchemaNode[] = [
    ...Object.values(properties),
    ...(Object.values($defs) as SchemaNode[]),
    ...(items === undefined ? [] : [items]),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...anyOf.flatMap((each) => Object.values(each.properties ?? {})),
  ];
  return [node, ...below.flatMap(everyNode)];
}
