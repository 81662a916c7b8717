import { foundInWords } from '#bots/wording/input-problems-found.ts';
import {
  bodyExpected,
  laterTimeExpected,
  noBodyExpected,
  personExpected,
  seatExpected,
} from '#bots/wording/simulation-problems.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import { isBefore } from '#shared/time.ts';
import type { Forums } from './course.ts';
import { broughtInBy, type Name, namesExpected, namesIn } from './names-in.ts';
import { onlyBody } from './only-body.ts';
import type { Scenario } from './read-scenario.ts';
import { timesOf } from './times.ts';

/** Something in a scenario that fits no body, no person, no seat or no time. */
export interface Misfit {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly expected: string;
}

/** Whatever a scenario names that its bodies do not have, and times that go back. */
export function misfitsIn(scenario: Scenario, forums: Forums): readonly Misfit[] {
  const bodies = Object.keys(forums);
  const brought = [...scenario.people, ...scenario.steps.flatMap(broughtInBy)];
  const ofSteps = scenario.steps.flatMap((step, index) => {
    const path = ['steps', index];
    const within = step.in === undefined ? bodies : [step.in].flat();
    const unknown = within.filter((body) => !bodies.includes(body));
    if (unknown.length > 0) return unknown.map((body) => noSuchBody(body, bodies, [...path, 'in']));
    const known = namesOf(forums, within, [scenario.governanceLead, ...brought]);
    return namesIn(step, path).flatMap((name) => strange(name, known));
  });
  return [...ofSteps, ...misfitsExpected(scenario, forums), ...goingBack(scenario)];
}

function misfitsExpected(scenario: Scenario, forums: Forums): readonly Misfit[] {
  const { expect } = scenario;
  if (expect === undefined) return [];
  const bodies = Object.keys(forums);
  if (!('bodies' in scenario)) {
    const known = namesOf(forums, bodies, scenario.people);
    return namesExpected(scenario.expect, ['expect']).flatMap((name) => strange(name, known));
  }
  return Object.entries(scenario.expect ?? {}).flatMap(([body, each]) => {
    const path = ['expect', body];
    if (!bodies.includes(body)) return [noSuchBody(body, bodies, path)];
    const known = namesOf(forums, [body], scenario.people);
    return namesExpected(each, path).flatMap((name) => strange(name, known));
  });
}

interface Known {
  readonly people: readonly string[];
  readonly seats: readonly string[];
}

function namesOf(forums: Forums, bodies: readonly string[], others: readonly string[]): Known {
  const seats = bodies.flatMap((body) => forums[body]?.seats ?? []);
  return {
    people: [
      ...others,
      ...seats.flatMap(({ holders, substitutes }) => [...holders, ...substitutes]),
    ],
    seats: seats.map(({ id }) => id),
  };
}

function strange({ path, name, of }: Name, { people, seats }: Known): readonly Misfit[] {
  const known = { seat: seats, person: people, 'person or seat': [...people, ...seats] }[of];
  if (known.includes(name)) return [];
  const nearest = nearestName(name, known);
  const expected = of === 'seat' ? seatExpected(nearest) : personExpected(nearest);
  return [{ path, found: foundInWords(name), expected }];
}

function noSuchBody(body: string, bodies: readonly string[], path: readonly PropertyKey[]): Misfit {
  const isOnlyOne = bodies.length === 1 && bodies[0] === onlyBody;
  return {
    path,
    found: foundInWords(body),
    expected: isOnlyOne ? noBodyExpected : bodyExpected(bodies),
  };
}

function goingBack({ at, steps }: Scenario): readonly Misfit[] {
  const times = timesOf(at, steps);
  return times.flatMap((time, index) => {
    const before = times[index - 1] ?? at;
    if (!isBefore(time, before)) return [];
    return [{ path: ['steps', index, 'at'], ...laterTimeExpected(time, before) }];
  });
}
