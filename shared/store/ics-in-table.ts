import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { headSk } from './keys.ts';

const key = z.object({ pk: z.string() });

/** The id of every ICS in the table, in order. Looks at every item: for people who ask, not for clicks. */
export async function icsInTable(
  client: DynamoDBDocumentClient,
  table: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        ProjectionExpression: 'pk',
        FilterExpression: 'sk = :head AND contains(pk, :directory)',
        ExpressionAttributeValues: { ':head': headSk, ':directory': directory },
        ExclusiveStartKey: from,
      }),
    );
    const keys = (page.Items ?? []).map((item) => key.parse(item).pk);
    found.push(...keys.filter((pk) => pk.endsWith(directory)));
    from = page.LastEvaluatedKey;
  } while (from);
  return found.map((pk) => pk.slice(0, -directory.length)).toSorted();
}

const directory = '#directory#all';
