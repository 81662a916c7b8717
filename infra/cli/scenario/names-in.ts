import type { Expectation } from './expectation.ts';
import type { People } from './people.ts';
import type { Step } from './step.ts';
import { isAct } from './times.ts';

/** A name that a scenario uses, and where. */
export interface Name {
  readonly path: readonly PropertyKey[];
  readonly name: string;
  readonly of: 'seat' | 'person or seat' | 'person';
}

/** The people and seats that a step names. */
export function namesIn(step: Step, path: readonly PropertyKey[]): readonly Name[] {
  if (!isAct(step)) return namesExpected(step.expect, [...path, 'expect']);
  const one = (key: string, of: Name['of']): Name[] => {
    const name = valueOf(step, key);
    return typeof name === 'string' ? [{ path: [...path, key], name, of }] : [];
  };
  return [
    ...peopleIn(step.by, [...path, 'by']),
    ...one('for', 'seat'),
    ...one('seat', 'seat'),
    ...one('objection', 'seat'),
    ...(step.does === 'mark present'
      ? [
          ...peopleIn(step.seats, [...path, 'seats']),
          ...peopleIn(step.byVideo, [...path, 'byVideo']),
        ]
      : []),
  ];
}

/** The people and seats that an expectation names. */
export function namesExpected(
  expected: Expectation | undefined,
  path: readonly PropertyKey[],
): readonly Name[] {
  if (expected === undefined) return [];
  const { outcome, presiding, says, objecting, cannotSee, tests } = expected;
  const many = (names: readonly string[] | undefined, of: Name['of'], ...at: PropertyKey[]) =>
    (names ?? []).map((name, index): Name => ({ path: [...path, ...at, index], name, of }));
  const one = (name: string | null | undefined, ...at: PropertyKey[]): Name[] =>
    typeof name === 'string' ? [{ path: [...path, ...at], name, of: 'seat' }] : [];
  return [
    ...one(presiding, 'presiding'),
    ...one(outcome?.presiding, 'outcome', 'presiding'),
    ...many(outcome?.silent, 'seat', 'outcome', 'silent'),
    ...Object.keys(says ?? {}).flatMap((name) => one(name, 'says', name)),
    ...many(objecting, 'seat', 'objecting'),
    ...many(cannotSee, 'person', 'cannotSee'),
    ...(tests ?? []).flatMap(({ notInFavour, absent }, index) => [
      ...many(notInFavour, 'seat', 'tests', index, 'notInFavour'),
      ...many(absent, 'seat', 'tests', index, 'absent'),
    ]),
  ];
}

/** People that a step brings in by naming them. */
export function broughtInBy(step: Step): readonly string[] {
  if (!isAct(step)) return [];
  if (step.does === 'nominate deputy') return [step.person];
  if (step.does === 'give proxy') return [step.to];
  if (step.does === 'get help') return step.person === null ? [] : [step.person];
  return step.does === 'change holders' ? [step.holders].flat() : [];
}

function peopleIn(named: People, path: readonly PropertyKey[]): readonly Name[] {
  const of = 'person or seat';
  if (named === 'everyone') return [];
  if (typeof named === 'string') return [{ path, name: named, of }];
  return Array.isArray(named)
    ? named.map((name: string, index) => ({ path: [...path, index], name, of }))
    : [];
}

function valueOf(step: object, key: string): unknown {
  return Object.entries(step).find(([name]) => name === key)?.[1];
}
