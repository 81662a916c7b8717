import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { References } from '#shared/ports/references.ts';
import { referenceKey } from './keys.ts';

const kept = z.object({ reference: z.string() });

/** Conversation references, each as the text of its JSON: nobody here looks inside. */
export function dynamoReferences(client: DynamoDBDocumentClient, table: string): References {
  return {
    async remember(tenant, conversation, reference) {
      const Item = { ...referenceKey(tenant, conversation), reference: JSON.stringify(reference) };
      await client.send(new PutCommand({ TableName: table, Item }));
    },
    async recall(tenant, conversation) {
      const Key = { ...referenceKey(tenant, conversation) };
      const { Item } = await client.send(new GetCommand({ TableName: table, Key }));
      if (!Item) return undefined;
      const reference: unknown = JSON.parse(kept.parse(Item).reference);
      return reference;
    },
  };
}
