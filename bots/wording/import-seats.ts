import type { Seat } from '#shared/forum/seat.ts';
import { canonical } from '#shared/hash.ts';
import { list, the } from './language.ts';

type NameOf = (person: string) => string;

/** What becomes of the seats of a forum: new, gone, in other hands, or with other rights. */
export function seatChanges(
  before: readonly Seat[],
  after: readonly Seat[],
  nameOf: NameOf,
): readonly string[] {
  const was = new Map(before.map((seat) => [seat.id, seat]));
  const is = new Map(after.map((seat) => [seat.id, seat]));
  const gone = before
    .filter(({ id }) => !is.has(id))
    .map((seat) => `the seat of ${the(seat.name)} goes, held by ${holders(seat, nameOf)}`);
  const others = after.flatMap((seat) => {
    const old = was.get(seat.id);
    if (old !== undefined) return seatChange(old, seat, nameOf);
    const vote = seat.votes ? 'a vote' : 'no vote';
    return [`a new seat, ${the(seat.name)}, with ${vote}, held by ${holders(seat, nameOf)}`];
  });
  const changes = [...gone, ...others];
  return changes.length === 0 ? ['its seats stand in another order'] : changes;
}

function seatChange(before: Seat, after: Seat, nameOf: NameOf): readonly string[] {
  const seat = `the seat of ${the(before.name)}`;
  const passes = canonical(before.holders) !== canonical(after.holders);
  const moved = passes ? [`${seat} ${passing(before, after, nameOf)}`] : [];
  const parts = (Object.keys(partNames) as (keyof typeof partNames)[]).filter(
    (part) => canonical(before[part]) !== canonical(after[part]),
  );
  if (parts.length === 0) return moved;
  return [
    ...moved,
    `${seat} changes: ${list(parts.map((part) => partInWords(part, after, nameOf)))}`,
  ];
}

function passing(before: Seat, after: Seat, nameOf: NameOf): string {
  if (after.holders.length === 0) return `becomes vacant; ${holders(before, nameOf)} held it`;
  if (before.holders.length === 0) return `is filled by ${holders(after, nameOf)}`;
  return `passes from ${holders(before, nameOf)} to ${holders(after, nameOf)}`;
}

function holders({ holders: people }: Seat, nameOf: NameOf): string {
  return people.length === 0 ? 'nobody' : list(people.map(nameOf));
}

type Part = Exclude<keyof Seat, 'id' | 'holders'>;

const partNames = {
  name: 'its name',
  kind: 'whether a person or an organisation holds it',
  whenTheyDiffer: 'what it says when its holders differ',
  classes: 'its classes',
  body: 'its body',
  group: 'its group',
  appointedBy: 'who appoints to it',
  inForce: 'its first or last day',
  votes: 'whether it votes',
  countsToQuorum: 'whether it counts to the quorum',
  views: 'whether it sees private items',
  weight: 'its weight',
  figures: 'its figures',
  substitutes: 'its substitutes',
  votesInPerson: 'whether it votes only in the room',
  whenVacant: 'what becomes of its vote while it is vacant',
} satisfies Record<Part, string>;

/** Where the new value says more than that there is one. */
function partInWords(part: Part, after: Seat, nameOf: NameOf): string {
  const substitutes = list(after.substitutes.map(nameOf));
  const told: Partial<Record<Part, string>> = {
    name: `it is now called ${after.name}`,
    votes: after.votes ? 'it now has a vote' : 'it has no vote any more',
    countsToQuorum: after.countsToQuorum
      ? 'it now counts to the quorum'
      : 'it no longer counts to the quorum',
    weight: `its weight is now ${after.weight}`,
    substitutes:
      substitutes === ''
        ? 'it has no substitutes any more'
        : `its substitutes are now ${substitutes}`,
  };
  return told[part] ?? partNames[part];
}
