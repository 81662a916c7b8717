import { dataFolderIn } from '#infra/cli/record/table-at-hand.ts';
import { unusableOption } from '#infra/cli/unusable-option.ts';
import type { Answer } from '#infra/cli/verb.ts';
import { localRegion } from '#infra/local/dynamodb/dynamodb.ts';
import { machineUrl } from '#infra/local/machine-url.ts';
import { operating } from '#infra/words/operating.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Environment } from '#shared/settings.ts';
import type { FunctionsAt } from './call-function.ts';
import { type StageAsked, stageAsked } from './stage-asked.ts';

/** The functions that go with the table at hand: those of the stage, or of the machine on this data. */
export async function functionsAsked(
  named: string | undefined,
  env: Environment,
): Promise<Result<FunctionsAt, Answer>> {
  if (named !== undefined || env['TABLE_NAME']) return functionsOfStage(named, env);
  const folder = dataFolderIn(env);
  const endpoint = await machineUrl(folder);
  return endpoint === undefined
    ? refused({ exit: 'no', words: operating.noMachine(folder), data: {} })
    : accepted({ endpoint, region: localRegion });
}

/** The functions of a stage, where its table is named too. */
export function functionsOfStage(
  named: string | undefined,
  env: Environment,
): Result<StageAsked, Answer> {
  const stage = stageAsked(named, env);
  if (!stage.ok || env['TABLE_NAME']) return stage;
  return refused(unusableOption('TABLE_NAME', undefined, operating.tableExpected));
}
