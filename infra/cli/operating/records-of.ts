import type { Recorded, Stamped, Stream } from '#shared/ports/event-store.ts';
import { eventSk, streamPk } from '#shared/store/keys.ts';
import type { StreamRecord } from '#shared/store/new-events.ts';

/** Events as the table's stream tells them when they are new. */
export function recordsOf(
  stream: Stream,
  events: readonly Pick<Recorded<Stamped>, 'version'>[],
): readonly StreamRecord[] {
  return events.map(({ version }) => ({
    eventName: 'INSERT',
    dynamodb: {
      Keys: { pk: { S: streamPk(stream) }, sk: { S: eventSk(version) } },
      SequenceNumber: String(version),
    },
  }));
}
