import type { SettingName, Settings } from '#shared/settings.ts';

/** What the Teams side is told; an empty app id switches authentication off, on one machine. */
export const teamsSettingNames = [
  'TEAMS_APP_ID',
  'TEAMS_APP_PASSWORD',
  'TEAMS_TENANT_ID',
  'TEAMS_OPENID_METADATA_URL',
] as const satisfies readonly SettingName[];

export type TeamsSettings = Pick<Settings, (typeof teamsSettingNames)[number]>;
