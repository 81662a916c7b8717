import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { localRegion } from '#infra/local/dynamodb/dynamodb.ts';
import { startDynoxide } from '#infra/local/dynamodb/dynoxide.ts';
import { ensureTable } from '#infra/local/dynamodb/ensure-table.ts';
import { clientConfig } from '#shared/store/connection.ts';
import { dynamoClient } from '#shared/store/dynamo-client.ts';

export interface TestTable {
  readonly client: DynamoDBDocumentClient;
  readonly endpoint: string;
  readonly tableName: string;
  readonly stop: () => Promise<void>;
}

const given = process.env['DYNAMODB_ENDPOINT'];

const isHere = isInstalled('@dynoxide/linux-x64/package.json');

/** Why tests of the embedded DynamoDB cannot run on this machine, if they cannot. */
export const dynoxide = { reason: isHere ? undefined : 'dynoxide is for Linux x64' };

/** The same for tests that any DynamoDB will do for. */
export const dynamo = { reason: given === undefined ? dynoxide.reason : undefined };

/** An empty table of one test file's own; it is gone when that stops, save on a server of yours. */
export async function testTable(): Promise<TestTable> {
  const emulator = given === undefined ? await startDynoxide() : undefined;
  const endpoint = emulator?.endpoint ?? given ?? '';
  const tableName = `test-${randomUUID()}`;
  await ensureTable(new DynamoDBClient(clientConfig({ region: localRegion, endpoint })), tableName);
  return {
    client: dynamoClient({ region: localRegion, endpoint }),
    endpoint,
    tableName,
    stop: async () => emulator?.stop(),
  };
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name);
    return true;
  } catch {
    return false;
  }
}
