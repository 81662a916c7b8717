import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localRegion } from '#infra/local/dynamodb/dynamodb.ts';
import type { Chains, EventStore } from '#shared/ports/event-store.ts';
import { verify } from '#shared/record/verify.ts';
import { dynamoClient } from '#shared/store/dynamo-client.ts';
import { dynamoDoors } from '#shared/store/dynamo-doors.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { appending, type Noted, noted, proposal } from '#test/support/happened.ts';
import { type LossyLine, lossyLine } from '#test/support/lossy-line.ts';
import { dynamo, type TestTable, testTable } from '#test/support/table.ts';

describe.skipIf(dynamo.reason)(`the event store on a table ${dynamo.reason ?? ''}`, () => {
  let table: TestTable;
  let line: LossyLine;
  let store: EventStore & Chains;
  let count = 0;
  let stream = proposal;
  beforeAll(async () => {
    table = await testTable();
    line = await lossyLine(table.endpoint);
    const client = dynamoClient({ region: localRegion, endpoint: line.endpoint });
    store = dynamoEventStore(client, table.tableName);
  });
  afterAll(async () => {
    await line.stop();
    await table.stop();
  });
  beforeEach(() => {
    count += 1;
    stream = { ...proposal, id: `d-${count}` };
    line.asked.length = 0;
  });

  it('makes one request to read a history and one to append', async () => {
    const words = { question: 'Shall we?' };
    await store.append(appending('one', [], { stream, events: [noted('one', { words })] }));
    expect(line.asked).toEqual(['TransactWriteItems']);
    const past = await store.load<Noted>(stream);
    expect(line.asked).toEqual(['TransactWriteItems', 'Query']);
    await store.append(appending('two', past, { stream }));
    expect(line.asked).toEqual(['TransactWriteItems', 'Query', 'TransactWriteItems']);
  });

  it('makes one request to open a door', async () => {
    const doors = dynamoDoors(
      dynamoClient({ region: localRegion, endpoint: line.endpoint }),
      table.tableName,
    );
    await doors.whoIs({ platform: 'slack', team: 'T', user: 'U' });
    expect(line.asked).toEqual(['GetItem']);
  });

  it('reads a history of more than a page in as many requests', async () => {
    const words = { long: 'x'.repeat(100_000) };
    for (let place = 0; place < 12; place += 1) {
      const past = await store.load<Noted>(stream);
      const events = [noted(`c${place}`, { words })] as const;
      await store.append(appending(`c${place}`, past, { stream, events }));
    }
    line.asked.length = 0;
    expect(await store.load(stream)).toHaveLength(12);
    expect(line.asked).toEqual(['Query', 'Query']);
  });

  it('records a command once when the answer is lost on its way back', async () => {
    line.lose = 1;
    expect(await store.append(appending('one', [], { stream }))).toBe('appended');
    expect(line.asked).toEqual(['TransactWriteItems', 'TransactWriteItems']);
    expect(await store.load(stream)).toHaveLength(1);
  });

  it('says so when every answer is lost, and the record tells what became of it', async () => {
    line.lose = 3;
    await expect(store.append(appending('one', [], { stream }))).rejects.toThrow('socket hang up');
    expect((await store.load<Noted>(stream)).map(({ event }) => event.command)).toEqual(['one']);
    expect(await store.append(appending('one', [], { stream }))).toBe('lost the race');
  });

  it('verifies when words have been erased from the table, but not when an event has', async () => {
    const words = { harm: 'A private matter' };
    const events = [noted('one', { words }), noted('one')] as const;
    await store.append(appending('one', [], { stream, events }));
    await erase('words#000001');
    expect(verify(await store.chain(stream))).toEqual({ ok: true, value: 2 });
    expect((await store.load<Noted>(stream))[0]?.event.words).toBeUndefined();
    await erase('event#000002');
    expect(verify(await store.chain(stream))).toEqual({
      ok: false,
      refusal: { version: 2, why: 'end' },
    });
  });

  it('takes no more in one append than a transaction does', async () => {
    const rest = Array.from({ length: 99 }, () => noted('many'));
    const events = [noted('many'), ...rest] as const;
    await expect(store.append(appending('many', [], { stream, events }))).rejects.toThrow(
      RangeError,
    );
  });

  async function erase(sk: string): Promise<void> {
    const Key = { pk: `qe1#decision#${stream.id}`, sk };
    await table.client.send(new DeleteCommand({ TableName: table.tableName, Key }));
  }
});
