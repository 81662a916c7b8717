import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { canonical } from '#shared/hash.ts';
import type { Door } from '#shared/ports/event-store.ts';
import { forumsAfter, peopleAfter } from './after-import.ts';
import type { Ics } from './ics.ts';

/** Every account and channel of the past that nobody has after the import. */
export function formerDoors(ics: Ics, record: IcsOnRecord): readonly Door[] {
  const people = [...peopleAfter(ics, record).values()].flatMap(({ accounts }) => accounts);
  const places = [...forumsAfter(ics, record).values()].flatMap((forum) => forum.places);
  const kept = new Set([...people, ...places].map(canonical));
  const past = [...accountsOnce(record), ...placesOnce(record)].filter(
    (door) => !kept.has(canonical('account' in door ? door.account : door.place)),
  );
  return [...new Map(past.map((door) => [canonical(door), door])).values()];
}

function accountsOnce({ id: ics, directoryHistory }: IcsOnRecord): readonly Door[] {
  return directoryHistory.flatMap(({ event }) =>
    event.type === 'PersonRegistered'
      ? event.person.accounts.map((account) => ({ account, ics, person: event.person.id }))
      : [],
  );
}

function placesOnce({ id: ics, forums }: IcsOnRecord): readonly Door[] {
  return [...forums].flatMap(([forum, { history }]) =>
    history
      .flatMap(({ event }) => {
        if (event.type === 'ForumSetUp') return event.forum.places;
        return event.type === 'PlacesChanged' ? event.places : [];
      })
      .map((place) => ({ place, ics, forum })),
  );
}
