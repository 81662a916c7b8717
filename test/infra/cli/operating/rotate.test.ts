import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeSecret } from '#infra/cli/operating/change-secret.ts';
import { valueTyped } from '#infra/cli/operating/value-typed.ts';
import { root } from '#test/support/source-tree.ts';

const secrets = mockClient(SecretsManagerClient);
const client = new SecretsManagerClient({ region: 'eu-west-2' });
const held = { SLACK_BOT_TOKEN: 'xoxb-old', SLACK_BOT_ID: 'B1', 'a note': 'ours' };

function holding(text: string | undefined): void {
  secrets.on(GetSecretValueCommand, { SecretId: 'accord/live' }).resolves({ SecretString: text });
  secrets.on(PutSecretValueCommand).resolves({});
}
const change = (name: 'SLACK_BOT_TOKEN' | 'TEAMS_APP_PASSWORD', value: string) =>
  changeSecret(client, 'accord/live', { name, value });
const written = () => secrets.commandCalls(PutSecretValueCommand).map(({ args }) => args[0].input);

beforeEach(() => {
  secrets.reset();
});

describe('a secret that is rotated', () => {
  it('has one name written anew, and all others as they were', async () => {
    holding(JSON.stringify(held));
    expect(await change('SLACK_BOT_TOKEN', 'xoxb-new')).toEqual({ ok: true, value: 'changed' });
    const [put, ...more] = written();
    expect(more).toEqual([]);
    expect(put?.SecretId).toBe('accord/live');
    expect(JSON.parse(put?.SecretString ?? '')).toEqual({ ...held, SLACK_BOT_TOKEN: 'xoxb-new' });
  });

  it('gets a name that it lacked', async () => {
    holding(JSON.stringify(held));
    await change('TEAMS_APP_PASSWORD', 'new~1');
    expect(JSON.parse(written()[0]?.SecretString ?? '')).toEqual({
      ...held,
      TEAMS_APP_PASSWORD: 'new~1',
    });
  });

  it('is not written where nothing changes', async () => {
    holding(JSON.stringify(held));
    expect(await change('SLACK_BOT_TOKEN', 'xoxb-old')).toEqual({ ok: true, value: 'unchanged' });
    expect(written()).toEqual([]);
  });

  it.each(['xoxb-old', '["xoxb-old"]', '{"SLACK_BOT_TOKEN":1}', undefined])(
    'is left alone where it is no JSON object of texts: %s',
    async (text) => {
      holding(text);
      expect(await change('SLACK_BOT_TOKEN', 'x')).toEqual({ ok: false, refusal: 'no object' });
      expect(written()).toEqual([]);
    },
  );
});

describe('the new value', () => {
  it.each([
    ['xoxb-1', 'xoxb-1'],
    ['xoxb-1\n', 'xoxb-1'],
    ['xoxb-1\r\n', 'xoxb-1'],
    ['a~b.c/d+e==', 'a~b.c/d+e=='],
  ])('%j is taken without the end of its line', (typed, value) => {
    expect(valueTyped(typed)).toEqual({ ok: true, value });
  });

  it.each(['', '\n', 'xoxb 1', 'xoxb-1\nxoxb-2', ' xoxb-1', 'xoxb-\u200b1', 'xoxb-\u00001'])(
    '%j is refused, and not shown',
    (typed) => {
      const refused = valueTyped(typed);
      expect(refused.ok).toBe(false);
      expect(JSON.stringify(refused)).toContain('expected');
      expect(JSON.stringify(refused)).not.toContain('xoxb');
    },
  );
});

describe('accord rotate', () => {
  const rotate = (line: string, input: string) =>
    spawnSync(process.execPath, [join(root, 'infra/cli/accord.ts'), ...line.split(' ')], {
      cwd: root,
      encoding: 'utf8',
      input,
    });

  it.each([
    ['rotate SLACK_TOKEN --stage live', 'x', 'NAME:1:1: found "SLACK_TOKEN", expected SLACK_'],
    ['rotate TABLE_NAME --stage live', 'x', 'NAME:1:1: found "TABLE_NAME", expected SLACK_'],
    ['rotate SLACK_BOT_TOKEN --stage prod', 'x', '--stage:1:1: found "prod", expected a stage'],
    ['rotate SLACK_BOT_TOKEN --stage live', 'a b', 'standard input:1:1: found a text of 3'],
    ['rotate SLACK_BOT_TOKEN --stage live', '', 'standard input:1:1: found an empty text'],
  ])('%s with %j asks nobody and says why', (line, input, says) => {
    const { status, stderr, stdout } = rotate(line, input);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });
});
