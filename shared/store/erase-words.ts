import { DeleteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Stream } from '#shared/ports/event-store.ts';
import { streamPk, wordsSk } from './keys.ts';

/** Takes what was typed with an event off the record for good. The event and its hash stay. */
export function eraseWords(client: DynamoDBDocumentClient, table: string) {
  return async (stream: Stream, version: number): Promise<void> => {
    const Key = { pk: streamPk(stream), sk: wordsSk(version) };
    await client.send(new DeleteCommand({ TableName: table, Key }));
  };
}
