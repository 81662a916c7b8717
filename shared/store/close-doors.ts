import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Door } from '#shared/ports/event-store.ts';
import { doorKey } from './keys.ts';

/** Closes doors that still lead where they did; one that has been given to somebody else stays open. */
export function closeDoors(client: DynamoDBDocumentClient, table: string) {
  return async (doors: readonly Door[]): Promise<void> => {
    for (const door of doors) await close(door);
  };

  async function close(door: Door): Promise<void> {
    const [name, leadsTo] = 'account' in door ? ['person', door.person] : ['forum', door.forum];
    try {
      await client.send(
        new DeleteCommand({
          TableName: table,
          Key: { ...doorKey(door) },
          ConditionExpression: 'ics = :ics AND #who = :who',
          ExpressionAttributeNames: { '#who': name },
          ExpressionAttributeValues: { ':ics': door.ics, ':who': leadsTo },
        }),
      );
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
    }
  }
}
