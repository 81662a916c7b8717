import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '#shared/ports/clock.ts';
import type { Daily } from '#shared/ports/daily.ts';
import type { Deliveries } from '#shared/ports/deliveries.ts';
import type { Chains, Door, Doors, EventStore, Stream } from '#shared/ports/event-store.ts';
import { closeDoors } from '#shared/store/close-doors.ts';
import { dynamoDaily } from '#shared/store/dynamo-daily.ts';
import { dynamoDeliveries } from '#shared/store/dynamo-deliveries.ts';
import { dynamoDoors } from '#shared/store/dynamo-doors.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { eraseWords } from '#shared/store/erase-words.ts';
import { icsInTable } from '#shared/store/ics-in-table.ts';
import { streamsInTable } from '#shared/store/streams-in-table.ts';

/** The record that a command reads and writes. */
export interface RecordAtHand {
  readonly events: EventStore & Chains;
  readonly doors: Doors;
  readonly closeDoors: (doors: readonly Door[]) => Promise<void>;
  /** Takes what was typed with an event off the record for good. */
  readonly eraseWords: (stream: Stream, version: number) => Promise<void>;
  /** The id of every ICS in it. */
  readonly icsIds: () => Promise<readonly string[]>;
  /** Every history of an ICS. */
  readonly streams: (ics: string) => Promise<readonly Stream[]>;
  /** What is open in each ICS. */
  readonly daily: Daily;
  /** What was sent of each decision, and what is owed. */
  readonly deliveries: Deliveries;
  readonly clock: Clock;
}

export function recordIn(
  client: DynamoDBDocumentClient,
  table: string,
  clock: Clock,
): RecordAtHand {
  return {
    events: dynamoEventStore(client, table),
    doors: dynamoDoors(client, table),
    closeDoors: closeDoors(client, table),
    eraseWords: eraseWords(client, table),
    icsIds: () => icsInTable(client, table),
    streams: (ics) => streamsInTable(client, table, ics),
    daily: dynamoDaily(client, table, clock),
    deliveries: dynamoDeliveries(client, table, clock),
    clock,
  };
}
