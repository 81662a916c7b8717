import { describe } from 'vitest';
import { dynamoDoors } from '#shared/store/dynamo-doors.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { dynamo, testTable } from '#test/support/table.ts';
import { eventStoreContract } from './event-store.contract.ts';

eventStoreContract('memory', async () => {
  const store = memoryEventStore();
  return { store, doors: store, stop: async () => undefined };
});

describe.skipIf(dynamo.reason)(`on a table ${dynamo.reason ?? ''}`, () => {
  eventStoreContract('DynamoDB', async () => {
    const { client, tableName, stop } = await testTable();
    return {
      store: dynamoEventStore(client, tableName),
      doors: dynamoDoors(client, tableName),
      stop,
    };
  });
});
