import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { headsInTable } from './heads-in-table.ts';

/** The id of every ICS in the table, in order. */
export async function icsInTable(
  client: DynamoDBDocumentClient,
  table: string,
): Promise<readonly string[]> {
  const heads = await headsInTable(client, table, directory);
  return heads.filter((pk) => pk.endsWith(directory)).map((pk) => pk.slice(0, -directory.length));
}

const directory = '#directory#all';
