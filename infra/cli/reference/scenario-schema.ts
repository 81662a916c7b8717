import { expectation } from '#infra/cli/scenario/expectation.ts';
import { people } from '#infra/cli/scenario/people.ts';
import { refusalCode } from '#infra/cli/scenario/refusal-code.ts';
import { scenario } from '#infra/cli/scenario/scenario.ts';
import { step } from '#infra/cli/scenario/step.ts';
import { jsonSchemaOf } from './json-schema-of.ts';

export const scenarioSchema = jsonSchemaOf(scenario, {
  $id: 'https://accord.example/scenario.schema.json',
  title: 'A scenario: what people do, and what must come of it',
  parts: { step, expectation, people, refusalCode },
});
