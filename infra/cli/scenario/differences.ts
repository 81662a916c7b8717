import { pathInWords } from '#bots/wording/input-problems.ts';
import { differenceInWords } from '#bots/wording/simulation.ts';

/** Where it does not stand as expected. */
export interface Difference {
  readonly path: readonly (string | number)[];
  readonly expected: unknown;
  readonly found: unknown;
}

/** Whatever is expected and is not so. What nobody expects is not compared. */
export function differences(
  expected: unknown,
  found: unknown,
  path: Difference['path'] = [],
): readonly Difference[] {
  if (expected === undefined || Object.is(expected, found)) return [];
  if (isList(expected)) return inLists(expected, found, path);
  if (isGroup(expected) && isGroup(found)) {
    return Object.keys(expected).flatMap((name) =>
      differences(expected[name], found[name], [...path, name]),
    );
  }
  return [{ path, expected, found }];
}

/** Names in any order; whatever is more than a name, one by one. */
function inLists(
  expected: readonly unknown[],
  found: unknown,
  path: Difference['path'],
): readonly Difference[] {
  const whole = [{ path, expected, found }];
  if (!isList(found) || found.length !== expected.length) return whole;
  if (areNames(expected) && areNames(found)) {
    const inOrder = (names: readonly string[]) => JSON.stringify(names.toSorted());
    return inOrder(expected) === inOrder(found) ? [] : whole;
  }
  return expected.flatMap((each, index) => differences(each, found[index], [...path, index]));
}

function areNames(list: readonly unknown[]): list is readonly string[] {
  return list.every((each) => typeof each === 'string');
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Differences in words, each with its place in the scenario. */
export function placed(all: readonly Difference[], from: Difference['path']): readonly string[] {
  return all.map((each) => differenceInWords(pathInWords([...from, ...each.path]), each));
}
