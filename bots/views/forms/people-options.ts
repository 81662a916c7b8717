import { sentence } from '#bots/wording/language.ts';
import { nameApart } from '#bots/wording/people.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { seatById } from '#shared/decision/standing.ts';
import type { Person } from '#shared/directory/account.ts';

/** Someone whose name is known. */
export type Known = Pick<Person, 'id' | 'name'>;

interface Choice {
  readonly value: string;
  readonly label: string;
}

export function byName(people: readonly Known[]): readonly Known[] {
  return people.toSorted((one, other) => one.name.localeCompare(other.name, 'en-GB'));
}

/** People by name and by what they are here; whoever has no name by what the file calls them. */
export function peopleOptions(
  decision: Opened,
  people: readonly string[],
  known: readonly Known[],
): Choice[] {
  return people.map((person) => {
    const role = nameApart(decision, person);
    const name = known.find(({ id }) => id === person)?.name ?? null;
    return { value: person, label: labelOf(person, name, role) };
  });
}

function labelOf(person: string, name: string | null, role: string | null): string {
  if (role === null) return name ?? person;
  return name === null || name === person ? sentence(role) : `${name} (${role})`;
}

/** Who may be named to act for a seat: no one who has a vote of their own, save substitutes. */
export function possibleDeputies(
  decision: Opened,
  seat: string,
  known: readonly Known[],
): readonly string[] {
  const others = everyoneApartFrom(decision, seat, known);
  const voting = votersIn(decision);
  const free = others.filter((person) => !voting.has(person) || isSubstitute(decision, person));
  return free.length === 0 ? others : free;
}

/** Who may be asked to help from outside: nobody who has a vote here, or who put it forward. */
export function possibleHelpers(decision: Opened, known: readonly Known[]): readonly string[] {
  const { forum, proposer } = decision;
  const seats = forum.seats.filter(({ votes }) => !votes).flatMap(holdersOf);
  const voting = votersIn(decision);
  return [...new Set([...seats, ...idsByName(known)])].filter(
    (person) => person !== proposer && !voting.has(person),
  );
}

/** Everyone who is known and has no vote of their own here, by name. */
export function withoutAVote(decision: Opened, known: readonly Known[]): readonly string[] {
  const voting = votersIn(decision);
  return idsByName(known).filter((person) => !voting.has(person));
}

/** Who may be asked to vote for a seat: fellow members first, then anyone who is known. */
export function possibleProxies(
  decision: Opened,
  seat: string,
  known: readonly Known[],
): readonly string[] {
  const others = everyoneApartFrom(decision, seat, known);
  const members = new Set(decision.forum.seats.flatMap(holdersOf));
  return [
    ...others.filter((person) => members.has(person)),
    ...others.filter((person) => !members.has(person)),
  ];
}

/** The seat's own substitutes first, then whoever belongs here, then the others by name. */
function everyoneApartFrom(
  { forum }: Opened,
  id: string,
  known: readonly Known[],
): readonly string[] {
  const own = forum.seats.find((each) => each.id === id);
  const all = [
    ...(own?.substitutes ?? []),
    ...forum.seats.flatMap(({ substitutes }) => substitutes),
    forum.governanceLead,
    ...forum.seats.flatMap(holdersOf),
    ...idsByName(known),
  ];
  const others = [...new Set(all)].filter((person) => !own?.holders.includes(person));
  return others.length === 0 ? [forum.governanceLead] : others;
}

function idsByName(known: readonly Known[]): readonly string[] {
  return byName(known).map(({ id }) => id);
}

/** Whoever holds a seat with a vote. */
function votersIn({ forum }: Opened): ReadonlySet<string> {
  return new Set(forum.seats.filter(({ votes }) => votes).flatMap(holdersOf));
}

function isSubstitute({ forum }: Opened, person: string): boolean {
  return forum.seats.some(({ substitutes }) => substitutes.includes(person));
}

function holdersOf({ holders }: { readonly holders: readonly string[] }): readonly string[] {
  return holders;
}

/** Those named to stand in for a seat, each once. */
export function namedFor(
  decision: Opened,
  seat: string,
  as: 'deputy' | 'anyone',
): readonly string[] {
  const found = seatById(decision, seat) === null ? [] : (decision.standIns[seat] ?? []);
  const wanted = found.filter((each) => as === 'anyone' || each.as === as);
  return [...new Set(wanted.map(({ person }) => person))];
}
