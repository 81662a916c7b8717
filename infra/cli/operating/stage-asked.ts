import { unusableOption } from '#infra/cli/unusable-option.ts';
import type { Answer } from '#infra/cli/verb.ts';
import { type StageName, stageNames, stages } from '#infra/stages.ts';
import { operating } from '#infra/words/operating.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Environment } from '#shared/settings.ts';

export interface StageAsked {
  readonly stage: StageName;
  /** The stage's, unless AWS_REGION says another. */
  readonly region: string;
}

/** The stage that is asked for. */
export function stageAsked(
  named: string | undefined,
  env: Environment,
): Result<StageAsked, Answer> {
  const stage = stageNames.find((each) => each === named);
  if (stage === undefined) {
    return refused(unusableOption('--stage', named, operating.stageExpected(stageNames)));
  }
  return accepted({ stage, region: env['AWS_REGION'] || stages[stage].region });
}
