import type { IcsChange } from '#bots/wording/import.ts';
import type { IcsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import type { Person } from '#shared/directory/account.ts';
import { directoryDecider, type Organisation } from '#shared/directory/directory-decider.ts';
import type { Door } from '#shared/ports/event-store.ts';
import { commandId } from './command-id.ts';
import type { Ics } from './ics.ts';
import type { DirectoryStep, Plan, Signed } from './plan.ts';
import { signatory } from './signatory.ts';

/** Of the hundred items that one append may have; the rest is for its head, its command and luck. */
const mostItems = 80;

type Entry =
  | { readonly organisation: Organisation; readonly person?: undefined }
  | { readonly person: Person; readonly organisation?: undefined };

/** The people and organisations that are new or not as the file says, some at a time. */
export function planPeople(
  ics: Ics,
  record: IcsOnRecord,
  signed: Signed,
): Pick<Plan, 'changes' | 'claims'> & { readonly steps: readonly DirectoryStep[] } {
  const entries = changedIn(ics, record, signed);
  const changed = new Set(entries.map(({ person }) => person?.id));
  return {
    changes: entries.map((entry) => changeOf(entry, record)),
    steps: batches(entries).map((batch) => stepOf(batch, { ics, record, signed })),
    claims: ics.people
      .filter(({ person }) => changed.has(person.id))
      .flatMap(({ person, mark }) =>
        doorsOf(ics.id, person).map((door) => ({
          door,
          mark: mark(['accounts', 'account' in door ? door.account.platform : '']),
        })),
      ),
  };
}

/** Judged as one: the decider says what is new. */
function changedIn(ics: Ics, record: IcsOnRecord, signed: Signed): readonly Entry[] {
  const judged = directoryDecider.decide(
    {
      ...stampOf(ics, record, signed),
      id: '',
      people: ics.people.map(({ person }) => person),
      forums: [],
      organisations: ics.organisations,
    },
    record.directory,
  );
  const events = judged.ok ? judged.value : [];
  return events.flatMap((event): Entry[] => {
    if (event.type === 'PersonRegistered') return [{ person: event.person }];
    if (event.type === 'OrganisationRegistered') return [{ organisation: event.organisation }];
    return [];
  });
}

function stampOf(ics: Ics, record: IcsOnRecord, signed: Signed) {
  return { by: signatory(ics, record, signed), via: 'clock', at: signed.at } as const;
}

function changeOf(entry: Entry, { directory }: IcsOnRecord): IcsChange {
  if (entry.person !== undefined) {
    const before = directory.people[entry.person.id] ?? null;
    return { about: 'person', before, after: entry.person };
  }
  const before = directory.organisations[entry.organisation.id] ?? null;
  return { about: 'organisation', before, after: entry.organisation };
}

function batches(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const all: Entry[][] = [];
  let left = 0;
  for (const entry of entries) {
    const size = 1 + (entry.person?.accounts.length ?? 0);
    if (left < size) {
      all.push([]);
      left = mostItems;
    }
    all.at(-1)?.push(entry);
    left -= size;
  }
  return all;
}

function stepOf(
  batch: readonly Entry[],
  { ics, record, signed }: { ics: Ics; record: IcsOnRecord; signed: Signed },
): DirectoryStep {
  const people = batch.flatMap(({ person }) => (person === undefined ? [] : [person]));
  const organisations = batch.flatMap(({ organisation }) =>
    organisation === undefined ? [] : [organisation],
  );
  const content = { people, organisations };
  const id = commandId(record.directoryHistory, content);
  return {
    kind: 'directory',
    command: { ...stampOf(ics, record, signed), id, forums: [], ...content },
    doors: people.flatMap((person) => doorsOf(ics.id, person)),
  };
}

function doorsOf(ics: string, { id, accounts }: Person): readonly Door[] {
  return accounts.map((account) => ({ account, ics, person: id }));
}
