import { describe, expect, it } from 'vitest';
import { readSettings, SettingsFault } from '#shared/settings.ts';

const teams = { TEAMS_APP_ID: '', TEAMS_APP_PASSWORD: '', TEAMS_TENANT_ID: '' };
const onAws = { AWS_LAMBDA_FUNCTION_NAME: 'Accord-teams' };

describe('settings', () => {
  it('hold what was asked for and nothing else', () => {
    const env = { TABLE_NAME: 'accord', SLACK_BOT_ID: 'B1', PATH: '/bin' };
    expect(readSettings(env, ['TABLE_NAME'])).toEqual({ TABLE_NAME: 'accord' });
  });

  it('that are missing, blank or no address are all named at once', () => {
    const env = { TABLE_NAME: '', SLACK_API_URL: 'nowhere', SLACK_BOT_ID: 'B1' };
    const names = ['TABLE_NAME', 'SLACK_API_URL', 'SLACK_BOT_ID', 'TEAMS_APP_ID'] as const;
    expect(faultOf(env, names)).toMatchObject({
      missing: ['TABLE_NAME', 'SLACK_API_URL', 'TEAMS_APP_ID'],
      refused: [],
    });
  });

  it('that may be absent may also be blank', () => {
    const env = { SLACK_API_URL: '', KEY_FILE: '' };
    const settings = readSettings(env, ['SLACK_API_URL', 'DYNAMODB_ENDPOINT', 'KEY_FILE']);
    expect(settings.SLACK_API_URL).toBeUndefined();
    expect(settings.KEY_FILE).toBeUndefined();
  });

  it('may leave Teams open on one machine', () => {
    expect(readSettings(teams, ['TEAMS_APP_ID'])).toEqual({ TEAMS_APP_ID: '' });
  });
});

describe('on AWS', () => {
  it('an open Teams door is refused', () => {
    const fault = faultOf({ ...teams, ...onAws }, ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD']);
    expect(fault).toMatchObject({ missing: [], refused: ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD'] });
  });

  it('a movable clock and keys in a file are refused, asked for or not', () => {
    const env = { ...onAws, TABLE_NAME: 'accord', CLOCK_FILE: '/tmp/clock', KEY_FILE: '/tmp/keys' };
    expect(faultOf(env, ['TABLE_NAME'])).toMatchObject({ refused: ['CLOCK_FILE', 'KEY_FILE'] });
  });
});

function faultOf(...asked: Parameters<typeof readSettings>): unknown {
  try {
    return readSettings(...asked);
  } catch (fault) {
    expect(fault).toBeInstanceOf(SettingsFault);
    return fault;
  }
}
