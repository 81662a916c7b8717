import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { headSk } from './keys.ts';

const key = z.object({ pk: z.string() });

/** The keys of every history in the table that hold a text, in order. Looks at every item: for people who ask, not for clicks. */
export async function headsInTable(
  client: DynamoDBDocumentClient,
  table: string,
  part: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: table,
        ConsistentRead: true,
        ProjectionExpression: 'pk',
        FilterExpression: 'sk = :head AND contains(pk, :part)',
        ExpressionAttributeValues: { ':head': headSk, ':part': part },
        ExclusiveStartKey: from,
      }),
    );
    found.push(...(page.Items ?? []).map((item) => key.parse(item).pk));
    from = page.LastEvaluatedKey;
  } while (from);
  return found.toSorted();
}
