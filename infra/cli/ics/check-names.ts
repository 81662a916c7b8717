import type { InputProblem } from '#bots/wording/input-problems.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import type { Seat } from '#shared/forum/seat.ts';
import type { Ics, WantedForum } from './ics.ts';
import { type Mark, problemAt } from './mark.ts';

interface Known {
  readonly people: readonly string[];
  /** The parent of each forum. */
  readonly parents: ReadonlyMap<string, string | null>;
}

/** As many as anyone reads at once: to look for what was meant takes long. */
const helped = 100;

/** People whom a forum names and nobody knows, parents that are no forums, and parents in a circle. */
export function checkNames(ics: Ics, { people, parents }: Known): readonly InputProblem[] {
  const known = new Set(people);
  const strangers = ics.forums
    .flatMap(namedIn)
    .filter(({ person }) => !known.has(person))
    .map(({ person, mark }, index) => {
      const nearest = index < helped ? nearestName(person, people) : undefined;
      return problemAt(mark, { code: 'unknown person', name: person, nearest });
    });
  const orphans = ics.forums.flatMap(({ forum: { parent }, mark }) => {
    if (parent === null || parents.has(parent)) return [];
    const nearest = nearestName(parent, [...parents.keys()]);
    return [problemAt(mark(['parent']), { code: 'unknown forum', name: parent, nearest })];
  });
  return [...strangers, ...orphans, ...circles(ics, parents)];
}

function namedIn({ forum, mark, markOfSeat }: WantedForum): { person: string; mark: Mark }[] {
  const ofSeat = ({ id, holders, substitutes }: Seat) => [
    ...holders.map((person) => ({ person, mark: markOfSeat(id)(['heldBy']) })),
    ...substitutes.map((person) => ({ person, mark: markOfSeat(id)(['substitutes']) })),
  ];
  return [
    { person: forum.governanceLead, mark: mark(['governanceLead']) },
    ...forum.seats.flatMap(ofSeat),
  ];
}

/** Each circle once, at the first of its forums that the file has. */
function circles({ forums }: Ics, parents: Known['parents']): readonly InputProblem[] {
  const passed = new Set<string>();
  return forums.flatMap(({ forum: { id } }) => {
    const way = new Set<string>();
    let next: string | null | undefined = id;
    while (typeof next === 'string' && !passed.has(next)) {
      way.add(next);
      passed.add(next);
      next = parents.get(next);
    }
    if (typeof next !== 'string' || !way.has(next)) return [];
    const ids = [...way];
    const chain = ids.slice(ids.indexOf(next));
    const first = forums.find(({ forum }) => chain.includes(forum.id));
    const at = first?.mark(['parent']);
    return at === undefined
      ? []
      : [problemAt(at, { code: 'parents in a circle', chain: [...chain, next] })];
  });
}
