import { describe } from 'vitest';
import { systemClock } from '#shared/clock.ts';
import { dynamoDaily } from '#shared/store/dynamo-daily.ts';
import { memoryDaily } from '#test/support/memory-daily.ts';
import { dynamo, testTable } from '#test/support/table.ts';
import { dailyContract } from './daily.contract.ts';

dailyContract('memory', async () => ({ daily: memoryDaily(), stop: async () => undefined }));

describe.skipIf(dynamo.reason)(`on a table ${dynamo.reason ?? ''}`, () => {
  dailyContract('DynamoDB', async () => {
    const { client, tableName, stop } = await testTable();
    return { daily: dynamoDaily(client, tableName, systemClock), stop };
  });
});
