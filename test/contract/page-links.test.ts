import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { dynamoPageLinks } from '#shared/store/dynamo-page-links.ts';
import { memoryPageLinks } from '#test/support/memory-page-links.ts';
import { dynamo, testTable } from '#test/support/table.ts';
import { pageLinksContract } from './page-links.contract.ts';

pageLinksContract('memory', async (clock) => ({
  links: memoryPageLinks(clock),
  stop: async () => undefined,
}));

describe.skipIf(dynamo.reason)(`on a table ${dynamo.reason ?? ''}`, () => {
  let stop = async (): Promise<void> => undefined;
  afterAll(() => stop());

  pageLinksContract('DynamoDB', async (clock) => {
    const table = await testTable();
    return { links: dynamoPageLinks(table.client, table.tableName, clock), stop: table.stop };
  });

  it('no secret stands in the table', async () => {
    const table = await testTable();
    stop = table.stop;
    const clock = { now: () => '2026-11-24T09:00:00.000Z' };
    const links = dynamoPageLinks(table.client, table.tableName, clock);
    const tokens = await links.issue({ ics: 'ics', person: 'ann' }, 'one');
    const { Items } = await table.client.send(new ScanCommand({ TableName: table.tableName }));
    expect(Items).toHaveLength(3);
    expect(JSON.stringify(Items)).not.toContain(tokens?.pages);
    expect(JSON.stringify(Items)).not.toContain(tokens?.calendar);
  });
});
