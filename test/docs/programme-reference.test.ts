import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadProgramme } from '#infra/cli/load-programme.ts';
import { programmePage, programmeSchema } from '#infra/cli/reference/programme-page.ts';
import { reference } from '#infra/cli/reference/reference.ts';
import { mistakes } from '#test/support/json-schema.ts';
import { root } from '#test/support/source-tree.ts';
import { expectCommitted, prose, schemaFile } from './committed.ts';

const schema = { ...programmeSchema };
const example = readFileSync(join(root, 'docs/examples/plans/moving-in.yaml'), 'utf8');

it('docs/programme.md is what the schema says now, round the example', () => {
  const shown = example.replace('../../programme.schema.json', './programme.schema.json');
  const page = programmePage(prose('about-programmes').replace('EXAMPLE', shown.trim()));
  expectCommitted('programme.md', reference(page));
  const told = page.chapters.flatMap(({ fields }) => fields);
  expect(told.toSorted()).toEqual(Object.keys(programmeSchema.properties ?? {}).toSorted());
  const parts = page.chapters.flatMap((chapter) => Object.keys(chapter.parts));
  expect(parts.toSorted()).toEqual(Object.keys(programmeSchema.$defs).toSorted());
});

it('docs/programme.schema.json is the schema', () => {
  expectCommitted('programme.schema.json', schemaFile(schema));
});

describe('the JSON Schema', () => {
  const folder = join(root, 'shared/transition/programmes');

  it('takes the example, which can be used', () => {
    expect(mistakes(schema, parse(example))).toEqual([]);
    const named = { file: 'docs/examples/plans/moving-in.yaml', folder: root };
    expect(loadProgramme(named)).toMatchObject({ ok: true });
  });

  it.each(readdirSync(folder))('takes the programme %s', (name) => {
    expect(mistakes(schema, JSON.parse(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
  });

  it.each([
    ['no milestones', { milestones: undefined }],
    ['a word it does not know', { quartres: [] }],
    ['a day in no form', { firstDay: '1 April' }],
    ['an unknown kind', { is: 'finished' }],
  ])('turns down %s', (_, changes) => {
    const file = { ...(parse(example) as object), ...changes };
    expect(mistakes(schema, JSON.parse(JSON.stringify(file)))).not.toEqual([]);
  });
});
