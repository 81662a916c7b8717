import * as z from 'zod';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { type ReadDocument, readDocument } from '#infra/cli/read-document.ts';
import type { NamedFile } from '#infra/cli/read-text.ts';
import type { Result } from '#shared/result.ts';
import {
  type ScenarioOfOne,
  type ScenarioOfSeveral,
  scenarioOfOne,
  scenarioOfSeveral,
} from './scenario.ts';

export type Scenario = ScenarioOfOne | ScenarioOfSeveral;

/** Reads a scenario: of several bodies where it names bodies, otherwise of one. */
export function readScenario(
  named: NamedFile,
): Result<ReadDocument<Scenario>, readonly InputProblem[]> {
  return isOfSeveral(named)
    ? readDocument({ ...named, schema: scenarioOfSeveral })
    : readDocument({ ...named, schema: scenarioOfOne });
}

/** Also where the rest of the file cannot be used, so that its mistakes are told by the right form. */
function isOfSeveral(named: NamedFile): boolean {
  let found = false;
  const schema = z.unknown().transform((value) => {
    found = typeof value === 'object' && value !== null && 'bodies' in value;
  });
  readDocument({ ...named, schema });
  return found;
}
