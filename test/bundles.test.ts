import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '#infra/bundles/bundle.ts';
import { type EntryName, entryNames } from '#infra/constructs/entries.ts';
import type { Account } from '#shared/directory/account.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { eventSk, streamPk } from '#shared/store/keys.ts';
import { activity } from '#test/bots/teams/support/activities.ts';
import { connector } from '#test/bots/teams/support/connector.ts';
import { appId, serviceUrl, tokenServer } from '#test/bots/teams/support/token-server.ts';
import { liveTemplates } from '#test/infra/synthesised.ts';
import { slackPress, teamsPress } from './support/fronts.ts';
import { asFromGateway, keysOf, posted, statusOf } from './support/gateway-events.ts';
import { grantedCalls } from './support/granted-calls.ts';
import { everyone, putOnRecord, setUp, shownBoard } from './support/ics.ts';
import { play } from './support/play.ts';
import { slashCommand } from './support/slack-requests.ts';
import { slackWebApi } from './support/slack-web-api.ts';
import { dynamo, type TestTable, testTable } from './support/table.ts';

const ics = 'bundled';
const played = play({ forum: shownBoard, ics });
const { id: decision, versions, answerBy } = played.decision;
const about = { ics, decision, version: versions[0].hash };

let folder: string;
let inputs: Awaited<ReturnType<typeof bundle>>['inputs'];

beforeAll(async () => {
  const outdir = await mkdtemp(join(tmpdir(), 'accord-bundles-'));
  ({ folder, inputs } = await bundle(entryNames, outdir));
  await Promise.all(entryNames.map((name) => chmod(join(folder, name), 0o555)));
}, 120_000);

describe('a front is bundled without', () => {
  it.each<[EntryName, string]>([
    ['slack', 'express'],
    ['slack', '@slack/socket-mode'],
    ['slack', '@slack/oauth'],
    ['slack', '@slack/bolt/dist/receivers'],
    ['slack', 'shared/transition/programmes'],
    ['slack', 'raw-body'],
    ['slack', 'undici'],
    ['slack', 'zod/v4/classic'],
    ['slack', '@aws-sdk/client-scheduler'],
    ['slack', 'botbuilder'],
    ['teams', '@azure/identity'],
    ['teams', 'axios'],
    ['teams', 'shared/transition/programmes'],
    ['teams', 'botframework-streaming'],
    ['teams', 'zod/v4/classic'],
    ['teams', '@slack/bolt'],
  ])('%s: %s', (name, left) => {
    const files = inputs.get(name) ?? [];
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((path) => path.includes(`${left}/`))).toEqual([]);
  });
});

describe.skipIf(dynamo.reason !== undefined)('a bundle starts as on AWS and', () => {
  let table: TestTable;
  let call: ReturnType<typeof grantedCalls>;

  beforeAll(async () => {
    table = await testTable();
    call = grantedCalls(folder, table, liveTemplates().stateless);
    const events = dynamoEventStore(table.client, table.tableName);
    await setUp(events, ics, shownBoard);
    await putOnRecord(events, played);
  });
  afterAll(() => table.stop());

  it('slack takes a press and says what it came to', async () => {
    const slack = await slackWebApi();
    const press = (act: 'agree' | 'more-choices', mark: string) =>
      asFromGateway(
        slackPress({ account: memberOn('slack'), act, about, mark }, slack.responseUrl),
      );
    const { answers, asked, denied } = await call('slack', { SLACK_API_URL: slack.url }, [
      press('agree', '1.agree'),
      press('more-choices', '1.list'),
      asFromGateway(slashCommand()),
      { ...press('agree', '1.forged'), headers: {} },
    ]);
    expect(answers.map(statusOf)).toEqual([200, 200, 200, 401]);
    expect(slack.calls.map(({ method }) => method)).toEqual(['respond', 'views.open']);
    expect(asked).toContainEqual({ action: 'PutItem', pk: `${ics}#decision#${decision}` });
    expect(denied).toEqual([]);
  });

  it('teams lets in what Teams signed, and nobody else', async () => {
    const { metadata, sign } = await tokenServer();
    const press = teamsPress({ account: memberOn('teams'), act: 'agree', about, mark: 'n-1' });
    const from = (authorization: string) => posted({ ...press, serviceUrl }, { authorization });
    const { answers, asked, denied } = await call(
      'teams',
      { TEAMS_APP_ID: appId, TEAMS_OPENID_METADATA_URL: metadata },
      [from(await sign()), from(await sign({ key: 'strange' })), posted(press, {})],
    );
    expect(answers.map(statusOf)).toEqual([200, 401, 401]);
    expect(asked).toContainEqual({ action: 'PutItem', pk: `${ics}#decision#${decision}` });
    expect(denied).toEqual([]);
  });

  it('teams remembers a conversation and answers in it; effects, deliveries and daily write to it', async () => {
    const [slack, bot] = await Promise.all([slackWebApi(), connector()]);
    const open = { TEAMS_APP_ID: '', SLACK_API_URL: slack.url };
    const { user } = memberOn('teams');
    const message = activity('personal', {
      type: 'message',
      text: 'help',
      from: { id: `29:${user}`, name: user, aadObjectId: user },
      serviceUrl: bot.serviceUrl,
    });
    const inChannel = activity('channel', {
      type: 'conversationUpdate',
      serviceUrl: bot.serviceUrl,
    });
    const about = { ics, plan: 'none such', milestone: 'none' };
    const wait = teamsPress({ account: memberOn('teams'), act: 'begin-wait', about, mark: 'n-2' });
    const sent = [message, inChannel, wait].map((each) => posted(each, {}));
    const front = await call('teams', open, sent);
    expect([front.answers.map(statusOf), front.denied]).toEqual([[200, 200, 200], []]);
    expect(JSON.stringify(front.answers[2])).toContain('no such programme');
    expect(bot.calls).toHaveLength(1);

    const pk = streamPk({ ics, kind: 'decision', id: decision });
    const record = { eventName: 'INSERT', dynamodb: { Keys: keysOf(pk, eventSk(1)) } };
    const effects = await call('effects', open, [{ Records: [record] }]);
    expect([effects.answers, effects.denied]).toEqual([[{ batchItemFailures: [] }], []]);
    expect(slack.calls.map(({ method }) => method)).toContain('chat.postMessage');
    expect(bot.calls.length).toBeGreaterThan(1);

    for (const [name, wake] of [
      ['deliveries', { ics, decision, delivery: 'none such' }],
      ['daily', { ics }],
    ] as const) {
      const { answers, denied } = await call(name, open, [wake]);
      expect([name, answers, denied]).toEqual([name, [null], []]);
    }
  });

  it('deadlines passes a deadline, and one for nothing is harmless', async () => {
    const passes = { ics, decision, deadline: answerBy };
    const { answers, asked, denied } = await call('deadlines', {}, [
      passes,
      { ...passes, decision: 'no-such-decision' },
    ]);
    expect([answers, denied]).toEqual([[null, null], []]);
    expect(asked.map(({ action }) => action)).toContain('Query');
  });

  it('pages shows nothing to whoever has no link', async () => {
    const path = '/pages/kq5VbY1mT0mK3wz9Xo2u_g';
    const event = { rawPath: path, headers: {}, requestContext: { http: { method: 'GET', path } } };
    const { answers, denied } = await call('pages', {}, [event]);
    expect([answers.map(statusOf), denied]).toEqual([[404], []]);
  });

  it('health answers', async () => {
    const { answers } = await call('health', {}, [{}]);
    expect(answers).toEqual([expect.objectContaining({ body: '{"status":"ok"}' })]);
  });

  it('is denied what the template does not grant', async () => {
    const { denied } = await call(
      'deadlines',
      {},
      [{ ics, decision, deadline: answerBy }],
      'health',
    ).catch((fault: unknown) => ({ denied: String(fault) }));
    expect(denied).toContain('AccessDeniedException');
  });
});

function memberOn(platform: 'slack' | 'teams'): Account {
  const account = everyone(shownBoard)
    .filter(({ id }) => shownBoard.seats.some(({ holders }) => holders.includes(id)))
    .flatMap(({ accounts }) => accounts)
    .find((each) => each.platform === platform);
  if (account === undefined) throw new Error(`nobody on ${platform}`);
  return account;
}
