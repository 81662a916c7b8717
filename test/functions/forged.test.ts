import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actIds } from '#bots/views/act-id.ts';
import { localEnvironment } from '#infra/local/environment.ts';
import { type Functions, loadFunctions } from '#infra/local/load-functions.ts';
import { systemClock } from '#shared/clock.ts';
import { canonical } from '#shared/hash.ts';
import { dynamoDeliveries } from '#shared/store/dynamo-deliveries.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { dialog, execute } from '#test/bots/teams/support/activities.ts';
import { everyone, putOnRecord, setUp, shownBoard } from '#test/support/ics.ts';
import { type LossyLine, lossyLine } from '#test/support/lossy-line.ts';
import { play } from '#test/support/play.ts';
import {
  messageShortcut,
  pressOnMessage,
  sentForm,
  signingSecret,
  slashCommand,
} from '#test/support/slack-requests.ts';
import { dynamo, type TestTable, testTable } from '#test/support/table.ts';

/*
 * Two ICSs in one table. Everything here comes to the functions from whoever holds a signature, a
 * token or the clock's role, and says what it must not. All that a function asks of the table is
 * noted on its way there.
 */

const ours = { user: 'UMEMBER', team: 'TGPS', aad: 'sam', tenant: 'tenant-1' };
let table: TestTable;
let line: LossyLine;
let functions: Functions;
let theirsBefore: string;

describe.skipIf(dynamo.reason)(`a forged body ${dynamo.reason ?? ''}`, () => {
  beforeAll(async () => {
    table = await testTable();
    line = await lossyLine(table.endpoint);
    await twoSystems();
    const nowhere = 'http://127.0.0.1:9';
    functions = await loadFunctions(
      localEnvironment(
        { TABLE_NAME: table.tableName, SLACK_SIGNING_SECRET: signingSecret },
        { dataFolder: '/nowhere', dynamodb: line.endpoint, scheduler: nowhere, web: nowhere },
      ),
    );
    theirsBefore = await theirs();
  }, 30_000);

  beforeEach(() => {
    line.said.length = 0;
  });

  afterAll(async () => {
    await line.stop();
    await table.stop();
  });

  const about = { ics: 'theirs', decision: 'd1', forum: 'board', plan: 'p1', person: 'lead' };
  const value = JSON.stringify(about);

  describe('from a member of another ICS, in Slack,', () => {
    it.each(actIds)('with the button %s reads and writes nothing of theirs', async (act) => {
      await front('POST /slack/events', pressOnMessage({ act, value }));
      await front('POST /slack/events', sentForm({}, { act, metadata: value, hash: `1.${act}` }));
      await expectUntouched();
    });

    it('with a message under a card of theirs reads and writes nothing of theirs', async () => {
      await front('POST /slack/events', messageShortcut({ thread_ts: '1700.1' }));
      expect(line.said.join()).toContain('door#message#slack#TICS#CBOARD/1700.1');
      await expectUntouched();
    });

    it('in a channel of theirs is offered nothing of theirs', async () => {
      await front('POST /slack/events', slashCommand());
      await expectUntouched();
    });
  });

  describe('from a member of another ICS, in Teams,', () => {
    it.each(actIds)('with the button %s reads and writes nothing of theirs', async (act) => {
      const data = { about, nonce: `n-${act}` };
      for (const posted of [
        execute('channel', act, data),
        execute('personal', act, { ...data, sent: true }),
        dialog('task/submit', { ...data, act, sent: true }),
      ]) {
        const body = JSON.stringify(posted);
        await front('POST /api/messages', { headers: {}, body, isBase64Encoded: false });
      }
      await expectUntouched();
    });
  });

  describe('from the clock', () => {
    it.each([
      ['nothing', null],
      ['a text', 'theirs'],
      ['no names', {}],
      ['a list of names', { ics: ['theirs'], decision: ['d1'], delivery: 'x', deadline: 'x' }],
      [
        'a key in a list',
        { ics: ['theirs#decision#d1'], decision: 'd1', delivery: '', deadline: '' },
      ],
      ['a key', { ics: 'theirs#decision#d1', decision: 'd1', delivery: 'x', deadline: 'x' }],
      ['a blank name', { ics: '', decision: 'theirs#d1', delivery: 'x', deadline: 'x' }],
    ])('that says %s reaches no item at all', async (_, payload) => {
      for (const woken of Object.values(functions.woken)) {
        await expect(woken(payload)).rejects.toThrow(/^(?:wake|id):/);
      }
      expect(line.said).toEqual([]);
    });

    it('that names their decision beside our ICS stays with ours', async () => {
      const payload = { ics: 'ours', decision: 'd1#theirs', delivery: 'x', deadline: 'x' };
      await expect(functions.woken.deadlines(payload)).rejects.toThrow('id:');
      await functions.woken.deadlines({ ...payload, decision: 'd-theirs' });
      await functions.woken.deliveries({ ...payload, decision: 'd-theirs' });
      await expectUntouched();
    });

    it('that passes a deadline which is not the decision’s changes nothing', async () => {
      const wake = { ics: 'theirs', decision: 'd1' };
      for (const deadline of ['2020-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z']) {
        await functions.woken.deadlines({ ...wake, deadline });
      }
      await expect(functions.woken.deadlines({ ...wake, deadline: 'now' })).rejects.toThrow(
        'Cannot parse: now',
      );
      await functions.woken.deliveries({ ...wake, delivery: 'never owed' });
      expect(await theirs()).toBe(theirsBefore);
    });
  });

  describe('in the table’s stream', () => {
    it.each<[string, object]>([
      ['keys of no decision', keys('door#account#slack#T2#U0', 'event#000001')],
      ['keys of two decisions', keys('ours#decision#d1#theirs#decision#d1', 'event#000001')],
      ['no place in a history', keys('theirs#decision#d1', 'event#1')],
      ['keys that are no text', { Keys: { pk: { N: '1' }, sk: { M: {} } } }],
      ['no keys', {}],
    ])('with %s is left out', async (_, dynamodb) => {
      expect(await streamed(dynamodb)).toEqual({ batchItemFailures: [] });
      expect(line.said).toEqual([]);
    });

    it('with an item of theirs under keys of ours is read by its keys alone', async () => {
      const { Keys: NewImage } = keys('theirs#decision#d1', 'event#000001');
      await streamed({ ...keys('ours#decision#d404', 'event#000001'), NewImage });
      expect(line.said.join()).toContain('ours#decision#d404');
      await expectUntouched();
    });
  });
});

async function twoSystems(): Promise<void> {
  const events = dynamoEventStore(table.client, table.tableName);
  const [one, ...others] = everyone({ ...shownBoard, places: [] });
  if (one === undefined) throw new Error('nobody sits there');
  const member = {
    ...one,
    accounts: [
      { platform: 'slack', team: ours.team, user: ours.user },
      { platform: 'teams', tenant: ours.tenant, user: ours.aad },
    ],
  } as const;
  const ourBoard = { ...shownBoard, places: [] };
  await setUp(events, 'ours', ourBoard, [member]);
  const places = [{ platform: 'slack', team: 'TICS', channel: 'CBOARD' }] as const;
  await setUp(events, 'theirs', { ...shownBoard, places }, others);
  await putOnRecord(events, play({ forum: ourBoard, ics: 'ours' }));
  const played = play({ forum: { ...shownBoard, places }, ics: 'theirs' });
  expect(played.decision.id).toBe('d1');
  await putOnRecord(events, played);
  const drawnAt = systemClock.now();
  const showing = { id: 'card', where: places[0], message: 'CBOARD/1700.1', version: 1, drawnAt };
  const deliveries = dynamoDeliveries(table.client, table.tableName, systemClock);
  await deliveries.noteShown('theirs', 'd1', showing, 0);
}

function front(route: string, request: object): Promise<unknown> {
  const handler = functions.fronts.get(route);
  if (handler === undefined) throw new Error(route);
  return handler(request as Parameters<typeof handler>[0]);
}

function keys(pk: string, sk: string) {
  return { Keys: { pk: { S: pk }, sk: { S: sk } } };
}

function streamed(dynamodb: object): Promise<unknown> {
  const record = { eventName: 'INSERT', dynamodb: { ...dynamodb, SequenceNumber: '1' } };
  return functions.effects({ Records: [record as DynamoDBRecord] });
}

/** No request named a key of theirs, and all that is theirs stands as it did. */
async function expectUntouched(): Promise<void> {
  expect(line.said).not.toEqual([]);
  expect(line.said.filter((body) => body.includes('"theirs#'))).toEqual([]);
  expect(await theirs()).toBe(theirsBefore);
}

async function theirs(): Promise<string> {
  const { Items = [] } = await table.client.send(new ScanCommand({ TableName: table.tableName }));
  return canonical(
    Items.filter(({ pk }) => String(pk).startsWith('theirs#')).toSorted((one, other) =>
      `${one['pk']}${one['sk']}` < `${other['pk']}${other['sk']}` ? -1 : 1,
    ),
  );
}
