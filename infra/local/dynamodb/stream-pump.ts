import { DescribeTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { rest } from '#infra/local/rest.ts';
import { clientConfig } from '#shared/store/connection.ts';
import { checkpoint } from './checkpoint.ts';
import { backOff, deliverInOrder, type StreamHandler } from './deliver-in-order.ts';
import { localRegion } from './dynamodb.ts';
import { lambdaRecord } from './lambda-record.ts';
import { streamShards } from './stream-shards.ts';

export interface StreamPump {
  /** Resolves when everything written before this call has been handled. */
  readonly settled: () => Promise<void>;
  /** Resolves when no record is in hand any more. */
  readonly stop: () => Promise<void>;
}

export interface PumpOptions {
  readonly endpoint: string;
  readonly table: string;
  readonly handler: StreamHandler;
  /** Remembers what is done; a record may be brought again after a kill, none is left out. */
  readonly checkpointFile: string;
  readonly report: (fault: unknown) => void;
}

const restMilliseconds = 50;

/**
 * Brings the table's stream to a handler, as Lambda's mapping does on AWS. dynoxide numbers its
 * records 1, 2, 3 …, keeps them in the same file as the items and never drops one, so the numbers in
 * the checkpoint hold over restarts of either side. A server that forgets after 24 hours, as DynamoDB
 * does, is read from its oldest record when it no longer knows the checkpoint.
 */
export async function startStreamPump(options: PumpOptions): Promise<StreamPump> {
  const stopping = new AbortController();
  const pump = await roundOf(options, stopping.signal);
  let asked: (() => void)[] = [];

  async function run(): Promise<void> {
    for (let faults = 0; !stopping.signal.aborted; ) {
      const waiting = asked.splice(0);
      const count = await pump().catch((fault: unknown) => {
        options.report(fault);
        return undefined;
      });
      faults = count === undefined ? faults + 1 : 0;
      if (count === 0) for (const tell of waiting) tell();
      else asked = [...waiting, ...asked];
      if (count === undefined) await backOff(faults, stopping.signal);
      else if (count === 0) await rest(restMilliseconds, stopping.signal);
    }
    for (const tell of asked) tell();
  }

  const running = run();
  return {
    settled: () =>
      new Promise((resolve) => {
        if (stopping.signal.aborted) resolve();
        else asked.push(resolve);
      }),
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** One look at every shard: how many records there were. */
async function roundOf(
  options: PumpOptions,
  stopping: AbortSignal,
): Promise<() => Promise<number>> {
  const config = clientConfig({ region: localRegion, endpoint: options.endpoint });
  const arn = await streamArn(new DynamoDBClient(config), options.table);
  const { places, done } = checkpoint(options.checkpointFile, arn);
  const shards = streamShards(new DynamoDBStreamsClient(config), arn, places);

  const pumped = async (shard: string): Promise<number> => {
    const { records, moveOn } = await shards.read(shard);
    const brought = records.map((record) => lambdaRecord(record, arn));
    await deliverInOrder(brought, {
      handler: options.handler,
      done: (sequence) => done(shard, sequence),
      report: options.report,
      stopping,
    });
    if (!stopping.aborted) moveOn();
    return records.length;
  };

  return async () => {
    let count = 0;
    for (const shard of await shards.readable()) count += await pumped(shard);
    return count;
  };
}

async function streamArn(client: DynamoDBClient, table: string): Promise<string> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
  if (Table?.LatestStreamArn === undefined) throw new Error(`The table ${table} has no stream.`);
  return Table.LatestStreamArn;
}
