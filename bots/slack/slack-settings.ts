import type { SettingName, Settings } from '#shared/settings.ts';

/** Enough to send messages; who only sends cannot forge what Slack signs. */
export const slackSenderSettingNames = [
  'SLACK_BOT_TOKEN',
  'SLACK_API_URL',
] as const satisfies readonly SettingName[];

export const slackSettingNames = [
  ...slackSenderSettingNames,
  'SLACK_SIGNING_SECRET',
  'SLACK_BOT_ID',
  'SLACK_BOT_USER_ID',
] as const satisfies readonly SettingName[];

/** What Slack's side is told about the workspace it serves. */
export type SlackSettings = Pick<Settings, (typeof slackSettingNames)[number]>;
