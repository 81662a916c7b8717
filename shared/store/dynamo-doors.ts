import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Doors } from '#shared/ports/event-store.ts';
import { accountKey, type Key, placeKey } from './keys.ts';

const accountDoor = z.object({ ics: z.string(), person: z.string() });
const placeDoor = z.object({ ics: z.string(), forum: z.string() });

/** Doors in the same table; each look is one request, and sees what was written a moment ago. */
export function dynamoDoors(client: DynamoDBDocumentClient, table: string): Doors {
  async function behind(key: Key): Promise<unknown> {
    const door = { TableName: table, Key: { ...key }, ConsistentRead: true };
    return (await client.send(new GetCommand(door))).Item;
  }

  return {
    async whoIs(account) {
      return z.optional(accountDoor).parse(await behind(accountKey(account)));
    },
    async whatIs(place) {
      return z.optional(placeDoor).parse(await behind(placeKey(place)));
    },
  };
}
