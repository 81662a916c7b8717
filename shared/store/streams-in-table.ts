import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Stream } from '#shared/ports/event-store.ts';
import { headsInTable } from './heads-in-table.ts';

/** Every history of an ICS, in the order of its keys. */
export async function streamsInTable(
  client: DynamoDBDocumentClient,
  table: string,
  ics: string,
): Promise<readonly Stream[]> {
  const heads = await headsInTable(client, table, `${ics}#`);
  return heads
    .filter((pk) => pk.startsWith(`${ics}#`))
    .map((pk) => {
      const [, kind = '', id = ''] = pk.split('#');
      return { ics, kind: kind as Stream['kind'], id };
    });
}
