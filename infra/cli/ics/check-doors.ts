import type { InputProblem } from '#bots/wording/input-problems.ts';
import type { Account, Person, Place } from '#shared/directory/account.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { canonical } from '#shared/hash.ts';
import type { Ics } from './ics.ts';
import { problemAt } from './mark.ts';

interface After {
  readonly people: Iterable<Person>;
  readonly forums: Iterable<Pick<ForumInForce, 'id' | 'places'>>;
}

/** Accounts that would be two people's, and channels that would be two forums': at the second of them. */
export function checkDoors(ics: Ics, { people, forums }: After): readonly InputProblem[] {
  const listed = {
    people: new Set(ics.people.map(({ person }) => person.id)),
    forums: new Set(ics.forums.map(({ forum }) => forum.id)),
  };
  const owners = ownersOf([...people].map(({ id, accounts }) => [id, accounts]));
  const shown = ownersOf([...forums].map(({ id, places }) => [id, places]));
  const shared = ics.people.flatMap(({ person, mark }) =>
    person.accounts.flatMap((account) => {
      const other = otherOwner(owners, account, [person.id, listed.people]);
      const at = mark(['accounts', account.platform]);
      return other === undefined
        ? []
        : [problemAt(at, { code: 'account of two people', person: other })];
    }),
  );
  const crowded = ics.forums.flatMap(({ forum, mark }) =>
    forum.places.flatMap((place) => {
      const other = otherOwner(shown, place, [forum.id, listed.forums]);
      const at = mark(['places', place.platform]);
      return other === undefined
        ? []
        : [problemAt(at, { code: 'channel of two forums', forum: other })];
    }),
  );
  return [...shared, ...crowded];
}

type Owners = ReadonlyMap<string, readonly string[]>;

function ownersOf(all: readonly (readonly [string, readonly (Account | Place)[]])[]): Owners {
  const owners = new Map<string, string[]>();
  for (const [id, doors] of all) {
    for (const door of doors) {
      const key = canonical(door);
      owners.set(key, [...(owners.get(key) ?? []), id]);
    }
  }
  return owners;
}

/** One before it, or one that the file does not name. */
function otherOwner(
  owners: Owners,
  door: Account | Place,
  [own, inFile]: [string, ReadonlySet<string>],
): string | undefined {
  const all = owners.get(canonical(door)) ?? [];
  const place = all.indexOf(own);
  return all.find((id, index) => id !== own && (index < place || !inFile.has(id)));
}
