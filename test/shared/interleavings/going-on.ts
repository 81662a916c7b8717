import type { Append, EventStore, Recorded, Stamped, Stream } from '#shared/ports/event-store.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import type { OnRecord } from './at-once.ts';

interface Past {
  readonly stream: Stream;
  readonly history: readonly Recorded<Stamped>[];
}

/** A record in memory that goes on from a history, so that this is sealed once and not each time. */
export function goingOn({ stream, history: past }: Past): OnRecord {
  const since = memoryEventStore();
  const store: EventStore = {
    async load<Event extends Stamped>(wanted: Stream) {
      const later = await since.load<Event>(wanted);
      const after = later.map((each) => ({ ...each, version: past.length + each.version }));
      return [...(past as readonly Recorded<Event>[]), ...after];
    },
    append<Event extends Stamped>(append: Append<Event>) {
      return since.append({ ...append, history: append.history.slice(past.length) });
    },
  };
  return { store, stream, length: past.length };
}
