import type {
  Append,
  Chains,
  Doors,
  EventStore,
  Recorded,
  Stamped,
  Stream,
} from '#shared/ports/event-store.ts';
import { beginning, type Head, type Link } from '#shared/record/link.ts';
import { rejoin } from '#shared/record/rejoin.ts';
import { seal } from '#shared/record/seal.ts';
import { accountKey, doorKey, placeKey, streamPk } from '#shared/store/keys.ts';

interface Opened {
  readonly ics: string;
  readonly leads: { readonly person: string; readonly forum: string };
}

/** Histories and doors that last as long as the test. */
export function memoryEventStore(): EventStore & Chains & Doors {
  const streams = new Map<string, readonly Link[]>();
  const doors = new Map<string, Opened>();
  const linksOf = (stream: Stream) => streams.get(streamPk(stream)) ?? [];

  function refusal({ stream, history, doors: wanted }: Append<Stamped>) {
    const taken = wanted.some(
      (door) => (doors.get(doorKey(door).pk)?.ics ?? door.ics) !== door.ics,
    );
    if (taken) return 'door taken';
    return linksOf(stream).length !== history.length ? 'lost the race' : undefined;
  }

  function keep({ stream, events, doors: wanted }: Append<Stamped>): void {
    const links = [...linksOf(stream)];
    for (const event of events) links.push(seal(links.at(-1) ?? beginning, event, 'salt'));
    streams.set(streamPk(stream), links);
    for (const door of wanted) {
      const leads = { person: '', forum: '', ...door };
      doors.set(doorKey(door).pk, { ics: door.ics, leads });
    }
  }

  return {
    async load<Event extends Stamped>(stream: Stream) {
      return linksOf(stream).map((link) => recorded<Event>(link));
    },
    async append(append) {
      const no = refusal(append);
      if (!no) keep(append);
      return no ?? 'appended';
    },
    async chain(stream) {
      const links = linksOf(stream);
      const { version, hash }: Head = links.at(-1) ?? beginning;
      return { links, head: { version, hash } };
    },
    async whoIs(account) {
      const door = doors.get(accountKey(account).pk);
      return door && { ics: door.ics, person: door.leads.person };
    },
    async whatIs(place) {
      const door = doors.get(placeKey(place).pk);
      return door && { ics: door.ics, forum: door.leads.forum };
    },
  };
}

function recorded<Event extends Stamped>(link: Link): Recorded<Event> {
  const { version, previous, hash } = link;
  return { version, previous, hash, event: rejoin(link) as unknown as Event };
}
