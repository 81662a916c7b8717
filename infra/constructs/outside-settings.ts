import { SecretValue } from 'aws-cdk-lib';
import type { SettingName } from '#shared/settings.ts';
import type { Environment } from './entry-function.ts';

/** The operator's one secret, a JSON object whose keys are the settings' own names. */
const secret = 'accord';

const slackNames = [
  'SLACK_SIGNING_SECRET',
  'SLACK_BOT_TOKEN',
  'SLACK_BOT_ID',
  'SLACK_BOT_USER_ID',
] as const satisfies readonly SettingName[];

const teamsNames = [
  'TEAMS_APP_ID',
  'TEAMS_APP_PASSWORD',
  'TEAMS_TENANT_ID',
] as const satisfies readonly SettingName[];

/** Filled in by CloudFormation when it deploys: nothing secret stands in the template. */
export const slackSettings: Environment = fromSecret(slackNames);
export const teamsSettings: Environment = fromSecret(teamsNames);

function fromSecret(names: readonly SettingName[]): Environment {
  return Object.fromEntries(
    names.map((name) => [
      name,
      SecretValue.secretsManager(secret, { jsonField: name }).unsafeUnwrap(),
    ]),
  );
}
