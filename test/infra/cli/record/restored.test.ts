import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { localRegion } from '#infra/local/dynamodb/dynamodb.ts';
import { ensureTable } from '#infra/local/dynamodb/ensure-table.ts';
import { clientConfig } from '#shared/store/connection.ts';
import { dynamoClient } from '#shared/store/dynamo-client.ts';
import { callAccord } from '#test/infra/cli/call-accord.ts';
import { importBench } from '#test/infra/cli/ics/import-bench.ts';
import { moves, withPlan } from '#test/infra/cli/plans/sheets.ts';
import { dynamo } from '#test/support/table.ts';

type Item = Readonly<Record<string, unknown>>;

const page = z.array(z.record(z.string(), z.unknown()));

describe.skipIf(dynamo.reason)(`a table put back beside the old one ${dynamo.reason ?? ''}`, () => {
  const bench = importBench();
  let restored = '';

  const client = () => {
    const { DYNAMODB_ENDPOINT: endpoint } = bench.calledIn().env;
    return dynamoClient({ region: localRegion, endpoint });
  };
  const itemsOf = async (table: string): Promise<readonly Item[]> => {
    const { Items, LastEvaluatedKey } = await client().send(new ScanCommand({ TableName: table }));
    if (LastEvaluatedKey !== undefined) throw new Error('it is too large for one page');
    return page.parse(Items);
  };
  const put = (table: string, Item: Item) =>
    client().send(new PutCommand({ TableName: table, Item }));

  /** Every item of the table in a new one, as a restore of DynamoDB's makes it. */
  beforeEach(async () => {
    bench.write(withPlan({ programme: moves }, bench.ics()));
    await bench.accord('import ics.yaml --apply');
    const { DYNAMODB_ENDPOINT: endpoint, TABLE_NAME } = bench.calledIn().env;
    restored = `restored-${randomUUID()}`;
    await ensureTable(
      new DynamoDBClient(clientConfig({ region: localRegion, endpoint })),
      restored,
    );
    for (const item of await itemsOf(TABLE_NAME)) await put(restored, item);
  });

  const inRestored = (line: string) => {
    const { folder, env } = bench.calledIn();
    return callAccord(`${line} --ics ${bench.ics().ics}`, {
      folder,
      env: { ...env, TABLE_NAME: restored },
    });
  };
  const verifyOld = () => bench.accord(`verify --table --ics ${bench.ics().ics}`);

  it('is proved as it was written, and holds the same record', async () => {
    const found = await inRestored('verify --table');
    expect(found.exit).toBe('ok');
    expect(found.words).toBe((await verifyOld()).words);
    const lines = async (asked: Promise<{ readonly words: string }>) =>
      (await asked).words.split('\n').slice(1);
    const old = bench.accord(`export --everything --ics ${bench.ics().ics}`);
    expect(await lines(inRestored('export --everything'))).toEqual(await lines(old));
  });

  it('is found out where one item was changed by hand; the old table is not', async () => {
    const isFirst = ({ pk, sk }: Item) =>
      pk === `${bench.ics().ics}#directory#all` && sk === 'event#000001';
    const found = (await itemsOf(restored)).find(isFirst);
    const event = String(found?.['event']).replace('"at":"2', '"at":"1');
    await put(restored, { ...found, event });
    const { exit, words } = await inRestored('verify --table');
    expect(exit).toBe('no');
    expect(words).toContain('directory/all: event 1 is not as it was recorded');
    expect((await verifyOld()).exit).toBe('ok');
  });
});
