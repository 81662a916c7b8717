import { randomBytes } from 'node:crypto';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { sha256 } from '#shared/hash.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { LinkHolder, PageLinks } from '#shared/ports/page-links.ts';
import { isBefore, laterBy } from '#shared/time.ts';
import { expiryOf, ninetyDays } from './expiry.ts';
import { type Key, linkKey, linksKey, pageKey } from './keys.ts';
import { queryAll } from './query-all.ts';
import { whyCancelled } from './why-cancelled.ts';

const door = z.object({
  ics: z.string(),
  person: z.string(),
  opens: z.enum(['pages', 'calendar']),
  until: z.nullable(z.string()),
});
const pair = z.object({
  pk: z.string(),
  sk: z.string(),
  at: z.string(),
  doors: z.array(z.string()),
});

/** Links to private pages, in the same table: a door for each, and one item for a person's pair. */
export function dynamoPageLinks(
  client: DynamoDBDocumentClient,
  TableName: string,
  clock: Clock,
): PageLinks {
  async function pairsOf({ ics, person }: LinkHolder) {
    const { pk, sk } = linksKey(ics, person);
    const found = await queryAll(client, {
      TableName,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
    });
    return found
      .map((item) => pair.parse(item))
      .toSorted((one, other) => one.at.localeCompare(other.at));
  }

  function put(key: Key, item: object) {
    return {
      Put: {
        TableName,
        Item: { ...key, ...item },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    };
  }

  return {
    async issue({ ics, person }, commandId) {
      const at = clock.now();
      const [pages, calendar] = [newToken(), newToken()];
      const doors = [pageKey(pages), pageKey(calendar)] as const;
      const pagesUntil = laterBy(at, ninetyDays);
      const expires = expiryOf(at);
      const TransactItems = [
        put(linkKey(ics, person, commandId), { at, doors: doors.map(({ pk }) => pk) }),
        put(doors[0], { ics, person, opens: 'pages', until: pagesUntil, expires }),
        put(doors[1], { ics, person, opens: 'calendar', until: null }),
      ];
      try {
        await client.send(new TransactWriteCommand({ TransactItems }));
        return { pages, pagesUntil, calendar };
      } catch (error) {
        if (whyCancelled(error, TransactItems.length) === 'lost the race') return undefined;
        throw error;
      }
    },
    async behind(token) {
      const asked = { TableName, Key: { ...pageKey(token) }, ConsistentRead: true };
      const found = z.optional(door).parse((await client.send(new GetCommand(asked))).Item);
      if (found === undefined) return undefined;
      const { until, ...holder } = found;
      return until === null || isBefore(clock.now(), until) ? holder : undefined;
    },
    async got(holder) {
      return (await pairsOf(holder)).map(({ sk, at }) => ({ id: idOf(sk), at }));
    },
    async end(holder, ids) {
      const pairs = (await pairsOf(holder)).filter(({ sk }) => ids.includes(idOf(sk)));
      for (const { pk, sk, doors } of pairs) {
        const keys = [...doors.map((each) => ({ pk: each, sk: 'door' })), { pk, sk }];
        const TransactItems = keys.map((Key) => ({ Delete: { TableName, Key } }));
        await client.send(new TransactWriteCommand({ TransactItems }));
      }
    },
  };
}

function idOf(sk: string): string {
  return sha256(sk).slice(0, 20);
}

function newToken(): string {
  return randomBytes(16).toString('base64url');
}
