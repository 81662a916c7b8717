import { type EntryName, entries } from '#infra/constructs/entries.ts';
import type { SettingName } from '#shared/settings.ts';

/** Every setting that a function on AWS may ask for, none of them true. */
export const madeUpSettings = {
  TABLE_NAME: 'record',
  SCHEDULER_GROUP: 'appointments',
  SCHEDULER_ROLE_ARN: 'arn:aws:iam::000000000000:role/waker',
  SCHEDULER_DLQ_ARN: 'arn:aws:sqs:eu-west-2:000000000000:missed',
  DEADLINES_ARN: 'arn:aws:lambda:eu-west-2:000000000000:function:deadlines',
  DELIVERIES_ARN: 'arn:aws:lambda:eu-west-2:000000000000:function:deliveries',
  DAILY_ARN: 'arn:aws:lambda:eu-west-2:000000000000:function:daily',
  PAGES_URL: 'https://accord.example/pages',
  SLACK_SIGNING_SECRET: 'made-up-signing-secret',
  SLACK_BOT_TOKEN: 'xoxb-made-up',
  SLACK_BOT_ID: 'BACCORD',
  SLACK_BOT_USER_ID: 'UACCORD',
  TEAMS_APP_ID: '00000000-0000-0000-0000-00000000000a',
  TEAMS_APP_PASSWORD: 'made-up-client-secret',
  TEAMS_TENANT_ID: '00000000-0000-0000-0000-00000000000b',
} as const satisfies Partial<Record<SettingName, string>>;

/** As many of the made-up settings as the template gives this function. */
export function settingsGiven(name: EntryName): Record<string, string> {
  const made: Readonly<Record<string, string>> = madeUpSettings;
  const { secrets, appointments, givesLinks } = entries[name];
  const wanted = [
    ...secrets,
    ...(givesLinks ? ['PAGES_URL'] : []),
    ...(appointments ? Object.keys(made).filter((each) => /^SCHEDULER|_ARN$/.test(each)) : []),
  ];
  return Object.fromEntries(wanted.map((setting) => [setting, made[setting] ?? '']));
}
