import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { noteAttempt } from '#shared/observed.ts';
import type {
  Append,
  Chains,
  EventStore,
  Recorded,
  Stamped,
  Stream,
} from '#shared/ports/event-store.ts';
import type { Chain, Link } from '#shared/record/link.ts';
import { rejoin } from '#shared/record/rejoin.ts';
import { appendActions } from './append-actions.ts';
import { chainOf } from './history-items.ts';
import { historyRange, streamPk } from './keys.ts';
import { queryAll } from './query-all.ts';
import { whyCancelled } from './why-cancelled.ts';

/** Histories in one DynamoDB table. */
export function dynamoEventStore(
  client: DynamoDBDocumentClient,
  table: string,
): EventStore & Chains {
  async function chain(stream: Stream): Promise<Chain> {
    return chainOf(
      await queryAll(client, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: {
          ':pk': streamPk(stream),
          ':from': historyRange.from,
          ':to': historyRange.to,
        },
      }),
    );
  }

  return {
    chain,
    async load<Event extends Stamped>(stream: Stream) {
      return (await chain(stream)).links.map((link) => recorded<Event>(link));
    },
    async append<Event extends Stamped>(append: Append<Event>) {
      noteAttempt();
      const { actions, firstDoor } = appendActions(table, append);
      try {
        await client.send(new TransactWriteCommand({ TransactItems: actions }));
        return 'appended';
      } catch (error) {
        const answer = whyCancelled(error, firstDoor);
        if (answer) return answer;
        throw error;
      }
    },
  };
}

/** What was sealed as an event of this stream is one: nothing else writes there. */
function recorded<Event extends Stamped>(link: Link): Recorded<Event> {
  const { version, previous, hash } = link;
  return { version, previous, hash, event: rejoin(link) as unknown as Event };
}
