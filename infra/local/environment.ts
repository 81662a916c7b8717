import { join } from 'node:path';
import type { Home } from '#infra/cli/ics/home.ts';
import { leastWritten } from '#shared/log.ts';
import type { Environment } from '#shared/settings.ts';
import { slackTeam, teamsTenant } from './built-in.ts';

interface Addresses {
  readonly dataFolder: string;
  readonly dynamodb: string;
  readonly scheduler: string;
  /** This machine's own server. */
  readonly web: string;
}

export const localTable = 'accord';

/** Every setting with its default on one machine; what is set already stays as it is. */
export function localEnvironment(env: Environment, at: Addresses): Record<string, string> {
  const defaults: Record<string, string> = {
    AWS_REGION: 'eu-west-2',
    [leastWritten]: 'WARN',
    TABLE_NAME: localTable,
    DYNAMODB_ENDPOINT: at.dynamodb,
    SCHEDULER_ENDPOINT: at.scheduler,
    SCHEDULER_GROUP: 'accord',
    SCHEDULER_ROLE_ARN: 'arn:aws:iam::000000000000:role/waker',
    SCHEDULER_DLQ_ARN: 'arn:aws:sqs:eu-west-2:000000000000:missed',
    DEADLINES_ARN: 'arn:aws:lambda:eu-west-2:000000000000:function:deadlines',
    DELIVERIES_ARN: 'arn:aws:lambda:eu-west-2:000000000000:function:deliveries',
    DAILY_ARN: 'arn:aws:lambda:eu-west-2:000000000000:function:daily',
    PAGES_URL: `${at.web}/pages`,
    CLOCK_FILE: join(at.dataFolder, 'clock'),
    SLACK_SIGNING_SECRET: 'one-machine-only',
    SLACK_BOT_TOKEN: 'xoxb-one-machine-only',
    SLACK_BOT_ID: 'B0ACCORD',
    SLACK_BOT_USER_ID: 'U0ACCORD',
    SLACK_API_URL: `${at.web}/slack-api/`,
    TEAMS_APP_ID: '',
    TEAMS_APP_PASSWORD: '',
    TEAMS_TENANT_ID: teamsTenant,
  };
  const given = Object.entries(env).filter(
    ([name, value]) => name in defaults && value !== undefined,
  );
  return { ...defaults, ...Object.fromEntries(given) } as Record<string, string>;
}

/** The workspace and the tenant of this machine; none where another Slack takes the place of its own. */
export function localHome(env: Environment): Home {
  const tenant = env['TEAMS_TENANT_ID'] || teamsTenant;
  return env['SLACK_API_URL'] ? { teamsTenant: tenant } : { slackTeam, teamsTenant: tenant };
}
