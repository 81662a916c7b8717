import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarioSchema } from '#infra/cli/reference/scenario-schema.ts';
import { examples, exampleText } from '#test/infra/cli/simulating.ts';
import { mistakes } from '#test/support/json-schema.ts';
import { expectCommitted, schemaFile } from './committed.ts';

const schema = { ...scenarioSchema };

it('docs/scenario.schema.json is the schema', () => {
  expectCommitted('scenario.schema.json', schemaFile(schema));
});

describe('the JSON Schema', () => {
  it.each(examples)('takes %s', (name) => {
    expect(mistakes(schema, parse(exampleText(name)))).toEqual([]);
  });

  it.each([
    ['an unknown act', { by: 'chair', does: 'agre' }],
    ['an act without anyone', { does: 'agree' }],
    ['a vote without a choice', { by: 'chair', does: 'vote' }],
    ['an unknown refusal', { by: 'chair', does: 'agree', refused: 'No' }],
    ['a word it does not know', { by: 'chair', does: 'agree', because: 'I like it' }],
  ])('turns down %s', (_, step) => {
    const file = { scenario: 'A test', at: '2026-12-01 09:00', steps: [step] };
    expect(mistakes(schema, file)).not.toEqual([]);
  });
});
