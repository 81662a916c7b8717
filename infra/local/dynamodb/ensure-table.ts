import { setTimeout as pause } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { tableShape } from '#shared/store/table.ts';

/** Resolves when the table can be used; one that is there already is left as it is. */
export async function ensureTable(client: DynamoDBClient, table: string): Promise<void> {
  if ((await statusOf(client, table)) === undefined) {
    await client.send(new CreateTableCommand({ TableName: table, ...tableShape }));
  }
  while ((await statusOf(client, table)) !== 'ACTIVE') await pause(100);
}

async function statusOf(client: DynamoDBClient, table: string): Promise<string | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName: table }));
    return Table?.TableStatus;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}
