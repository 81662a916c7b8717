import { SecretValue } from 'aws-cdk-lib';
import type { SettingName } from '#shared/settings.ts';
import type { Environment } from './entry-function.ts';

/** A stage's one secret: a JSON object whose keys are the settings' own names. */
export interface StageSecret {
  readonly name: string;
  /** The version that stood there when the deployment began; absent where nobody looked. */
  readonly version?: string;
}

/**
 * Filled in by CloudFormation when it deploys: nothing secret stands in the template. The version is
 * named so that a changed secret changes the template, and the next deployment brings it to all.
 */
export function fromSecret(
  { name, version }: StageSecret,
  settings: readonly SettingName[],
): Environment {
  return Object.fromEntries(
    settings.map((setting) => [
      setting,
      SecretValue.secretsManager(name, {
        jsonField: setting,
        ...(version === undefined ? {} : { versionId: version }),
      }).unsafeUnwrap(),
    ]),
  );
}
