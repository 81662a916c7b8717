import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '#shared/ports/clock.ts';
import type { Deliveries } from '#shared/ports/deliveries.ts';
import { expiryOf } from './expiry.ts';
import { deliveriesPk, deliverySk } from './keys.ts';
import { ledgerOf, madeItem, owedItem, shownItem } from './ledger-items.ts';
import { queryAll } from './query-all.ts';

/** The delivery ledgers, in the same table. Each note is one request. */
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
    async noteShown(ics, decision, showing) {
      const sk = deliverySk('showing', showing.id);
      const put = new PutCommand({
        ...item(deliveriesPk(ics, decision), { sk, ...shownItem(showing) }),
        ConditionExpression: 'attribute_not_exists(pk) OR version <= :version',
        ExpressionAttributeValues: { ':version': showing.version },
      });
      await client.send(put).catch(unlessNewer);
    },
  };
}

/** A newer drawing stands there already: nothing is lost. */
function unlessNewer(error: unknown): void {
  if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return;
  throw error;
}
