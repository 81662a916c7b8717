import { openDesk } from '#bots/desk/open-desk.ts';
import type { ActId } from '#bots/views/act-id.ts';
import type { About, Values } from '#bots/views/view.ts';
import { dynamoDaily } from '#shared/store/dynamo-daily.ts';
import { dynamoDoors } from '#shared/store/dynamo-doors.ts';
import { dynamoEventStore } from '#shared/store/dynamo-event-store.ts';
import { tuesday } from '#test/support/decider.ts';
import { everyone, once, putOnRecord, setUp, shownBoard } from '#test/support/ics.ts';
import { memoryDeliveries } from '#test/support/memory-deliveries.ts';
import { memoryPageLinks } from '#test/support/memory-page-links.ts';
import { play } from '#test/support/play.ts';
import type { TestTable } from '#test/support/table.ts';

export interface Pressing {
  readonly act: ActId;
  readonly about: About;
  readonly values?: Values;
}

/** The desk of a board on a real table, with one proposal open, pressed by one of its partner members. */
export async function benchDesk({ client, tableName }: TestTable, ics: string) {
  const events = dynamoEventStore(client, tableName);
  const doors = dynamoDoors(client, tableName);
  const forum = { ...shownBoard, places: [] };
  const people = everyone(forum).map((person) => ({
    ...person,
    accounts: [{ platform: 'slack', team: ics, user: person.id } as const],
  }));
  await setUp(events, ics, forum, people);
  const played = play({ forum, ics });
  await putOnRecord(events, played);
  const clock = { now: () => tuesday };
  const desk = openDesk({
    events,
    doors,
    deliveries: memoryDeliveries(),
    daily: dynamoDaily(client, tableName, clock),
    links: memoryPageLinks(clock),
    pages: 'https://accord.example/pages',
    clock,
    tryAgain: () => once,
  });
  const version = played.decision.versions[0].hash;
  const member = forum.seats.find(({ classes }) => classes.includes('partner'))?.holders[0] ?? '';
  return {
    about: { ics, decision: played.decision.id, version },
    press: (pressing: Pressing, commandId: string) =>
      desk.press({
        ...pressing,
        commandId,
        account: { platform: 'slack', team: ics, user: member },
        place: null,
        arrived: Date.now(),
      }),
  };
}
