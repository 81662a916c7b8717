import type { SettingName, Settings } from '#shared/settings.ts';

export const slackSettingNames = [
  'SLACK_SIGNING_SECRET',
  'SLACK_BOT_TOKEN',
  'SLACK_BOT_ID',
  'SLACK_BOT_USER_ID',
  'SLACK_API_URL',
] as const satisfies readonly SettingName[];

/** What Slack's side is told about the workspace it serves. */
export type SlackSettings = Pick<Settings, (typeof slackSettingNames)[number]>;
