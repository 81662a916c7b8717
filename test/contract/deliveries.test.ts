import { describe } from 'vitest';
import { systemClock } from '#shared/clock.ts';
import { dynamoDeliveries } from '#shared/store/dynamo-deliveries.ts';
import { memoryDeliveries } from '#test/support/memory-deliveries.ts';
import { dynamo, testTable } from '#test/support/table.ts';
import { deliveriesContract } from './deliveries.contract.ts';

deliveriesContract('memory', async () => ({
  deliveries: memoryDeliveries(),
  stop: async () => undefined,
}));

describe.skipIf(dynamo.reason)(`on a table ${dynamo.reason ?? ''}`, () => {
  deliveriesContract('DynamoDB', async () => {
    const { client, tableName, stop } = await testTable();
    return { deliveries: dynamoDeliveries(client, tableName, systemClock), stop };
  });
});
