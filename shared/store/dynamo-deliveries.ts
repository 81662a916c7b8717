import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Clock } from '#shared/ports/clock.ts';
import type { Deliveries } from '#shared/ports/deliveries.ts';
import { expiryOf } from './expiry.ts';
import { deliveriesPk, deliverySk, messageKey } from './keys.ts';
import { ledgerOf, madeItem, owedItem, shownItem } from './ledger-items.ts';
import { queryAll } from './query-all.ts';

const messageDoor = z.object({ ics: z.string(), decision: z.string() });

/** The delivery ledgers, in the same table. A note is one request; a card's first, its door besides. */
export function dynamoDeliveries(
  client: DynamoDBDocumentClient,
  table: string,
  clock: Clock,
): Deliveries {
  const item = (pk: string, rest: Record<string, unknown>) => ({
    TableName: table,
    Item: { pk, ...rest, expires: expiryOf(clock.now()) },
  });

  return {
    async ledger(ics, decision) {
      return ledgerOf(
        await queryAll(client, {
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': deliveriesPk(ics, decision) },
        }),
      );
    },
    async noteMade(ics, decision, id) {
      const sk = deliverySk('made', id);
      await client.send(new PutCommand(item(deliveriesPk(ics, decision), { sk, ...madeItem(id) })));
    },
    async noteOwed(ics, decision, owed) {
      const sk = deliverySk('owed', owed.id);
      await client.send(
        new PutCommand(item(deliveriesPk(ics, decision), { sk, ...owedItem(owed) })),
      );
    },
    async noteShown(ics, decision, showing, over) {
      const sk = deliverySk('showing', showing.id);
      const put = item(deliveriesPk(ics, decision), { sk, ...shownItem(showing) });
      if (over > 0) {
        const version = { ':over': over };
        const onTop = {
          ConditionExpression: 'version = :over',
          ExpressionAttributeValues: version,
        };
        return unlessAnother(client.send(new PutCommand({ ...put, ...onTop })));
      }
      const door = messageKey({ ...showing.where, message: showing.message });
      await client.send(new PutCommand({ TableName: table, Item: { ...door, ics, decision } }));
      const first = { ConditionExpression: 'attribute_not_exists(pk)' };
      return unlessAnother(client.send(new PutCommand({ ...put, ...first })));
    },
    async shownIn(message) {
      const door = { TableName: table, Key: { ...messageKey(message) } };
      return z.optional(messageDoor).parse((await client.send(new GetCommand(door))).Item);
    },
  };
}

/** False where another drawing stands there. Any other fault is thrown. */
async function unlessAnother(noting: Promise<unknown>): Promise<boolean> {
  try {
    await noting;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
