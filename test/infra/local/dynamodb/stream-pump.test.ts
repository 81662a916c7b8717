import { join } from 'node:path';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { StreamHandler } from '#infra/local/dynamodb/deliver-in-order.ts';
import { localRegion, startDynamo } from '#infra/local/dynamodb/dynamodb.ts';
import { startStreamPump } from '#infra/local/dynamodb/stream-pump.ts';
import { dynamoClient } from '#shared/store/dynamo-client.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { newEvents } from '#shared/store/new-events.ts';
import { dataFolder } from '#test/support/data-folder.ts';
import { appending, type Noted } from '#test/support/happened.ts';
import { dynoxide } from '#test/support/table.ts';
import { until } from '#test/support/until.ts';

const table = 'accord';

async function machine(folder: string) {
  const { endpoint, stop } = await startDynamo({ table, dataFolder: folder });
  onTestFinished(stop);
  const store = dynamoEventStore(dynamoClient({ region: localRegion, endpoint }), table);
  const write = async (...ids: readonly string[]) => {
    for (const id of ids) {
      const stream = { ics: 'qe1', kind: 'decision', id } as const;
      await store.append(appending(id, await store.load<Noted>(stream), { stream }));
    }
  };
  const faults: unknown[] = [];
  const pump = async (handler: StreamHandler) => {
    const started = await startStreamPump({
      endpoint,
      table,
      handler,
      checkpointFile: join(folder, 'stream.json'),
      report: (fault) => faults.push(fault),
    });
    onTestFinished(() => started.stop());
    return started;
  };
  return { write, pump, faults, stop };
}

/** Takes everything, and tells which decisions it has heard of. */
function listener() {
  const heard: string[] = [];
  const batches: number[] = [];
  const handler: StreamHandler = async (event) => {
    batches.push(event.Records.length);
    heard.push(...decisionsIn(event));
    return { batchItemFailures: [] };
  };
  return { heard, batches, handler };
}

function decisionsIn({ Records }: DynamoDBStreamEvent): readonly string[] {
  return newEvents(Records).map(({ stream }) => stream.id);
}

const names = (count: number, prefix = 'd') =>
  Array.from({ length: count }, (_, place) => `${prefix}-${place}`);

describe.skipIf(dynoxide.reason)(`the stream pump ${dynoxide.reason ?? ''}`, () => {
  it('brings every event once and in order, 25 records at most at a time', async () => {
    const { write, pump } = await machine(dataFolder());
    const { heard, batches, handler } = listener();
    await write(...names(20));
    const { settled } = await pump(handler);
    await write('late');
    await settled();
    expect(heard).toEqual([...names(20), 'late']);
    expect(Math.max(...batches)).toBe(25);
  });

  it('hands a record over as Lambda does', async () => {
    const { write, pump } = await machine(dataFolder());
    const events: DynamoDBStreamEvent[] = [];
    const { settled } = await pump(async (event) => {
      events.push(event);
      return { batchItemFailures: [] };
    });
    await write('d-1');
    await settled();
    const [record] = events[0]?.Records ?? [];
    expect(record).toMatchObject({
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      dynamodb: {
        Keys: { pk: { S: 'qe1#decision#d-1' }, sk: { S: 'event#000001' } },
        NewImage: { version: { N: '1' } },
        StreamViewType: 'NEW_IMAGE',
      },
    });
    expect(record?.dynamodb?.ApproximateCreationDateTime).toBeCloseTo(Date.now() / 1000, -2);
  });

  it('brings a failed record again before any that come after it', async () => {
    const { write, pump } = await machine(dataFolder());
    await write(...names(5));
    const attempts: (readonly string[])[] = [];
    const { settled } = await pump(async (event) => {
      attempts.push(decisionsIn(event));
      const failed = event.Records.find((one) => decisionsIn({ Records: [one] })[0] === 'd-2');
      const itemIdentifier = failed?.dynamodb?.SequenceNumber;
      return {
        batchItemFailures: itemIdentifier && attempts.length < 4 ? [{ itemIdentifier }] : [],
      };
    });
    await settled();
    const again = ['d-2', 'd-3', 'd-4'];
    expect(attempts).toEqual([names(5), again, again, again]);
  });

  it('brings a batch again when the handler breaks', async () => {
    const { write, pump, faults } = await machine(dataFolder());
    await write('d-1');
    const { heard, handler } = listener();
    let broken = 2;
    const { settled } = await pump(async (event) => {
      broken -= 1;
      if (broken >= 0) throw new Error('out of order');
      return handler(event);
    });
    await settled();
    expect(heard).toEqual(['d-1']);
    expect(faults).toHaveLength(2);
  });

  it('brings again what was in hand when it stopped', async () => {
    const { write, pump, faults } = await machine(dataFolder());
    await write('d-1');
    const first = await pump(async () => {
      throw new Error('out of order');
    });
    await until(() => faults.length > 0);
    await first.stop();
    const { heard, handler } = listener();
    await (await pump(handler)).settled();
    expect(heard).toEqual(['d-1']);
  });

  it('goes on where it stopped, and misses nothing written in between', async () => {
    const { write, pump } = await machine(dataFolder());
    const before = listener();
    await write('d-1');
    const first = await pump(before.handler);
    await first.settled();
    await first.stop();
    await write('d-2');
    const after = listener();
    await (await pump(after.handler)).settled();
    expect([before.heard, after.heard]).toEqual([['d-1'], ['d-2']]);
  });

  it('misses nothing when the database is restarted too', async () => {
    const folder = dataFolder();
    const first = await machine(folder);
    const before = listener();
    await first.write('d-1');
    const pump = await first.pump(before.handler);
    await pump.settled();
    await pump.stop();
    await first.write('d-2');
    await first.stop();

    const second = await machine(folder);
    await second.write('d-3');
    const after = listener();
    await (await second.pump(after.handler)).settled();
    expect([before.heard, after.heard]).toEqual([['d-1'], ['d-2', 'd-3']]);
  });

  it('starts anew with a table that is new', async () => {
    const folder = dataFolder();
    const first = await machine(folder);
    await first.write('d-1', 'd-2');
    await (await first.pump(listener().handler)).settled();
    const { heard, handler } = listener();
    const second = await machine(dataFolder());
    await second.write('d-3');
    await (await second.pump(handler)).settled();
    expect(heard).toEqual(['d-3']);
  });
});
