import { parseArgs } from 'node:util';
import { type StageName, type StageSettings, stageNames, stages } from '#infra/stages.ts';
import { sentences } from '#infra/words/deploy.ts';
import { accepted, type Result, refused } from '#shared/result.ts';

/** What an operator asked to be deployed. */
export interface Wish {
  readonly stage: StageName;
  readonly settings: StageSettings;
  /** Only says what would change. */
  readonly preview: boolean;
}

/** The regions that lie in the United Kingdom. */
const inTheUk: readonly string[] = ['eu-west-2'];

/** Reads the command's own arguments; the refusal is one sentence. */
export function wishIn(argv: readonly string[]): Result<Wish, string> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      stage: { type: 'string' },
      region: { type: 'string' },
      because: { type: 'string' },
      preview: { type: 'boolean' },
    },
    strict: false,
  });
  const { stage, region, because, preview } = values;
  if (typeof stage !== 'string' || !isStage(stage)) {
    return refused(sentences.unknownStage(typeof stage === 'string' ? stage : '', stageNames));
  }
  const settings = settingsOf(stage, region, because);
  if (!inTheUk.includes(settings.region) && (settings.outsideUk ?? '').trim() === '') {
    return refused(sentences.outsideUk(settings.region));
  }
  return accepted({ stage, settings, preview: preview === true });
}

function settingsOf(stage: StageName, region: unknown, because: unknown): StageSettings {
  return {
    ...stages[stage],
    ...(typeof region === 'string' ? { region } : {}),
    ...(typeof because === 'string' ? { outsideUk: because } : {}),
  };
}

function isStage(name: string): name is StageName {
  return Object.hasOwn(stages, name);
}
