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
  SLACK_SIGNING_SECRET: 'made-up-signing-secret',
  SLACK_BOT_TOKEN: 'xoxb-made-up',
  SLACK_BOT_ID: 'BACCORD',
  SLACK_BOT_USER_ID: 'UACCORD',
  TEAMS_APP_ID: '00000000-0000-0000-0000-00000000000a',
  TEAMS_APP_PASSWORD: 'made-up-client-secret',
  TEAMS_TENANT_ID: '00000000-0000-0000-0000-00000000000b',
} as const satisfies Partial<Record<SettingName, string>>;
