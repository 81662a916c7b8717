import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { entries } from '#infra/constructs/entries.ts';
import { accountFacts } from '#infra/deploy/account-facts.ts';
import { cdkArguments } from '#infra/deploy/cdk-arguments.ts';
import { type AccountFacts, preflight } from '#infra/deploy/preflight.ts';
import { type Wish, wishIn } from '#infra/deploy/wish.ts';
import { stages } from '#infra/stages.ts';

const needed = [...new Set(Object.values(entries).flatMap(({ secrets }) => [...secrets]))];
const ready: AccountFacts = {
  account: '111122223333',
  bootstrap: '28',
  secret: { version: 'v-1', filled: needed },
};
const wish: Wish = {
  stage: 'live',
  preview: false,
  settings: { ...stages.live, operators: ['a@b.test'], teamsSecretEnds: '2027-11-01' },
};
const today = '2026-11-23';

describe('before anything is created', () => {
  it('a stage that is ready is let through', () => {
    expect(preflight(wish, ready, today)).toEqual([]);
  });

  it('nobody signed in is the one thing said', () => {
    const said = preflight(wish, { account: null, bootstrap: null, secret: null }, today);
    expect(said).toEqual([expect.stringMatching(/^Nobody is signed in/)]);
  });

  it('an account without bootstrap is told how to get it', () => {
    expect(preflight(wish, { ...ready, bootstrap: null }, today)).toEqual([
      expect.stringContaining('npx cdk bootstrap aws://111122223333/eu-west-2'),
    ]);
  });

  it('a missing secret is named with every name that belongs into it', () => {
    const [said = ''] = preflight(wish, { ...ready, secret: null }, today);
    expect(said).toContain('create-secret --name accord/live');
    for (const name of needed) expect(said).toContain(name);
  });

  it('all settings that a secret lacks are named at once, and only those', () => {
    const lacking = ['SLACK_BOT_TOKEN', 'TEAMS_TENANT_ID'];
    const filled = needed.filter((name) => !lacking.includes(name));
    const [said = '', ...more] = preflight(
      wish,
      { ...ready, secret: { version: 'v', filled } },
      today,
    );
    expect(said).toContain('lacks SLACK_BOT_TOKEN, TEAMS_TENANT_ID.');
    expect(more).toEqual([]);
  });

  it('everything that is missing is said in one go', () => {
    const nothing = { ...ready, bootstrap: null, secret: null };
    const bare = { ...wish, settings: stages.live };
    expect(preflight(bare, nothing, today)).toHaveLength(4);
  });

  it.each(['2026-11-23', '2026-01-01'])('a Teams secret that ended on %s is refused', (ends) => {
    const ended = { ...wish, settings: { ...wish.settings, teamsSecretEnds: ends } };
    expect(preflight(ended, ready, today)).toEqual([expect.stringContaining(`ended on ${ends}`)]);
  });
});

describe('what is asked for', () => {
  it.each([
    [[], /^No stage is named/],
    [['--stage'], /^No stage is named/],
    [['--stage', 'prod'], /^There is no stage "prod"\. Say one of these: .*--stage live/],
    [['--stage', 'toString'], /^There is no stage "toString"/],
    [['--stage', 'live', '--region', 'us-east-1'], /^The region us-east-1 is not in the United/],
    [['--stage', 'live', '--region', 'eu-west-1', '--because', ' '], /^The region eu-west-1/],
  ])('%j is answered in one sentence', (argv, said) => {
    const read = wishIn(argv);
    expect(read.ok ? '' : read.refusal).toMatch(said);
  });

  it('a region elsewhere is taken with a reason, which reaches the templates', () => {
    const read = wishIn(['--stage', 'trial', '--region', 'eu-west-1', '--because', 'a rehearsal']);
    expect(read.ok && cdkArguments(read.value, ready, today)).toEqual(
      expect.arrayContaining(['region=eu-west-1', 'because=a rehearsal']),
    );
  });

  it('a preview only says what would change', () => {
    const read = wishIn(['--stage', 'trial', '--preview']);
    expect(read.ok && cdkArguments(read.value, ready, today)[0]).toBe('diff');
    expect(cdkArguments(wish, ready, today).slice(0, 2)).toEqual(['deploy', 'Accord-live/*']);
    expect(cdkArguments(wish, ready, today)).toContain('secretVersion=v-1');
  });

  it('a wish that cannot be read ends the command before it asks anyone', () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['infra/deploy/deploy.ts', '--stage', 'prod'],
      { cwd: root, encoding: 'utf8', env: { PATH: process.env['PATH'] } },
    );
    expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
  });
});

describe('the account', () => {
  const clients = {
    sts: mockClient(STSClient),
    ssm: mockClient(SSMClient),
    secrets: mockClient(SecretsManagerClient),
  };
  afterEach(() => {
    for (const client of Object.values(clients)) client.reset();
  });

  it('says who is signed in, whether it is prepared, and which settings are filled in', async () => {
    clients.sts.on(GetCallerIdentityCommand).resolves({ Account: '111122223333' });
    clients.ssm.on(GetParameterCommand).resolves({ Parameter: { Value: '28' } });
    clients.secrets
      .on(GetSecretValueCommand)
      .resolves({ VersionId: 'v-1', SecretString: '{"SLACK_BOT_TOKEN":"x","TEAMS_APP_ID":""}' });
    expect(await accountFacts('eu-west-2', 'accord/live')).toEqual({
      account: '111122223333',
      bootstrap: '28',
      secret: { version: 'v-1', filled: ['SLACK_BOT_TOKEN'] },
    });
  });

  it('without bootstrap and secret is a fact, and a secret that is no JSON fills nothing in', async () => {
    clients.sts.on(GetCallerIdentityCommand).resolves({ Account: '1' });
    clients.ssm.on(GetParameterCommand).rejects(fault('ParameterNotFound'));
    clients.secrets.on(GetSecretValueCommand).rejectsOnce(fault('ResourceNotFoundException'));
    expect(await accountFacts('eu-west-2', 's')).toEqual({
      account: '1',
      bootstrap: null,
      secret: null,
    });
    clients.secrets.on(GetSecretValueCommand).resolves({ VersionId: 'v', SecretString: 'hello' });
    expect((await accountFacts('eu-west-2', 's')).secret?.filled).toEqual([]);
  });

  it('where nobody is signed in is asked nothing more', async () => {
    clients.sts.on(GetCallerIdentityCommand).rejects(fault('CredentialsProviderError'));
    expect(await accountFacts('eu-west-2', 's')).toMatchObject({ account: null });
    expect(clients.secrets.calls()).toEqual([]);
  });

  it('that may not be asked is a fault', async () => {
    clients.sts.on(GetCallerIdentityCommand).resolves({ Account: '1' });
    clients.ssm.on(GetParameterCommand).rejects(fault('AccessDeniedException'));
    clients.secrets.on(GetSecretValueCommand).resolves({});
    await expect(accountFacts('eu-west-2', 's')).rejects.toThrow('AccessDeniedException');
  });
});

function fault(name: string): Error {
  return Object.assign(new Error(name), { name });
}
