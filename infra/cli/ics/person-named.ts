import type { InputProblem } from '#bots/wording/input-problems.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import type { Person } from '#shared/directory/account.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { type Mark, problemAt } from './mark.ts';

/** The id of a person who is written by it, or by a name that only one of all has. */
export function personNamed(
  name: string,
  people: ReadonlyMap<string, Person>,
  mark: Mark,
): Result<string, InputProblem> {
  if (people.has(name)) return accepted(name);
  const named = [...people.values()].filter((person) => person.name === name);
  const [only] = named;
  if (only !== undefined && named.length === 1) return accepted(only.id);
  const names = [...people.values()].flatMap((person) => [person.id, person.name]);
  const nearest = nearestName(name, names);
  return refused(problemAt(mark, { code: 'nobody of this name', name, nearest }));
}
