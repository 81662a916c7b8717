import {
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Clock } from '#shared/ports/clock.ts';
import { type Daily, untold } from '#shared/ports/daily.ts';
import { listedItem, notesIn, roundItem, toldIn, toldItem } from './daily-items.ts';
import { expiryOf } from './expiry.ts';
import { type Key, listedKey, roundKey, toldKey } from './keys.ts';
import { queryAll } from './query-all.ts';

/** The notes for the daily messages, in the same table. */
export function dynamoDaily(
  client: DynamoDBDocumentClient,
  TableName: string,
  clock: Clock,
): Daily {
  const put = (key: Key, item: Record<string, unknown>) => ({
    TableName,
    Item: { ...key, ...item },
  });

  return {
    async notes(ics) {
      return notesIn(
        await queryAll(client, {
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': roundKey(ics).pk },
        }),
      );
    },
    async list(ics, listed) {
      const sending = new PutCommand({
        ...put(listedKey(ics, listed.decision), listedItem(listed)),
        ConditionExpression: 'attribute_not_exists(pk) OR version < :version',
        ExpressionAttributeValues: { ':version': listed.version },
      });
      await client.send(sending).catch(refusedByCondition);
    },
    async unlist(ics, { decision, version }, heardUpTo) {
      const sending = new UpdateCommand({
        TableName,
        Key: listedKey(ics, decision),
        UpdateExpression: 'SET #over = :over, expires = :expires, version = :heardUpTo',
        ConditionExpression: 'version = :version',
        ExpressionAttributeNames: { '#over': 'over' },
        ExpressionAttributeValues: {
          ':version': version,
          ':over': true,
          ':heardUpTo': heardUpTo,
          ':expires': expiryOf(clock.now()),
        },
      });
      await client.send(sending).catch(refusedByCondition);
    },
    async toldTo(ics, person) {
      const Key = toldKey(ics, person);
      const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
      return toldIn(Item) ?? untold(person);
    },
    async noteTold(ics, told) {
      const sending = new PutCommand({
        ...put(toldKey(ics, told.person), toldItem({ ...told, version: told.version + 1 })),
        ConditionExpression: 'attribute_not_exists(pk) OR version = :version',
        ExpressionAttributeValues: { ':version': told.version },
      });
      return client.send(sending).then(() => true, refusedByCondition);
    },
    async begin(ics, now, until) {
      const sending = new UpdateCommand({
        TableName,
        Key: roundKey(ics),
        UpdateExpression:
          'SET #until = :until, #kind = :kind, #round = if_not_exists(#round, :none)',
        ConditionExpression: 'attribute_not_exists(#until) OR #until <= :now',
        ExpressionAttributeNames: { '#until': 'until', '#kind': 'kind', '#round': 'round' },
        ExpressionAttributeValues: {
          ':until': until,
          ':now': now,
          ':kind': 'round',
          ':none': null,
        },
      });
      return client.send(sending).then(() => true, refusedByCondition);
    },
    async end(ics, round) {
      await client.send(new PutCommand(put(roundKey(ics), roundItem(round))));
    },
  };
}

/** False: what stands there is newer. Any other fault is thrown. */
function refusedByCondition(error: unknown): false {
  if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return false;
  throw error;
}
