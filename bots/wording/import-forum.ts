import type { ForumInForce } from '#shared/forum/forum.ts';
import { canonical } from '#shared/hash.ts';
import { dayMonthAndYear } from './dates.ts';
import { placeInWords } from './import-doors.ts';
import { rulesChanges } from './import-rules.ts';
import { seatChanges } from './import-seats.ts';
import { count, list } from './language.ts';

type NameOf = (person: string) => string;

/** What becomes of a forum: all of it where it is new, otherwise what changes. */
export function forumChanges(
  before: ForumInForce | null,
  after: ForumInForce,
  nameOf: NameOf,
): string {
  const told = before === null ? newForum(after, nameOf) : changesOf(before, after, nameOf);
  return `${(before ?? after).name} (${after.id}): ${told.join('; ')}.`;
}

function newForum(forum: ForumInForce, nameOf: NameOf): readonly string[] {
  const { constitution, seats, parent, governanceLead } = forum;
  const voting = seats.filter(({ votes }) => votes).length;
  return [
    `a new forum with ${count(seats.length, 'seat', 'seats')}, ${voting} with a vote`,
    `its rules are “${constitution.name}”, version ${constitution.version}`,
    `the governance lead is ${nameOf(governanceLead)}`,
    ...(parent === null ? [] : [`it is a committee of ${parent}`]),
    shownIn(forum),
    meetsOn(forum),
  ];
}

function changesOf(before: ForumInForce, after: ForumInForce, nameOf: NameOf): readonly string[] {
  const { name, noun, parent, governanceLead } = after;
  const each: readonly [keyof ForumInForce, () => readonly string[]][] = [
    ['name', () => [`it is now called ${name}`]],
    ['noun', () => [`its members now call it “${noun}”`]],
    [
      'parent',
      () => [`it is now ${parent === null ? 'nobody’s committee' : `a committee of ${parent}`}`],
    ],
    ['constitution', () => [rulesChanges(before.constitution, after.constitution)]],
    ['seats', () => seatChanges(before.seats, after.seats, nameOf)],
    [
      'governanceLead',
      () => [
        `the governance lead changes from ${nameOf(before.governanceLead)} to ${nameOf(governanceLead)}`,
      ],
    ],
    ['places', () => [shownIn(after)]],
    ['meetings', () => [meetsOn(after)]],
  ];
  return each
    .filter(([part]) => canonical(before[part]) !== canonical(after[part]))
    .flatMap(([, tell]) => tell());
}

function shownIn({ places }: ForumInForce): string {
  return places.length === 0
    ? 'it is shown in no channel'
    : `it is shown in ${list(places.map(placeInWords))}`;
}

function meetsOn({ meetings }: ForumInForce): string {
  if (meetings.length === 0) return 'no meetings are set';
  const first = meetings.slice(0, 3).map(dayMonthAndYear);
  const more = meetings.length - first.length;
  return `it meets on ${list(more === 0 ? first : [...first, count(more, 'later day', 'later days')])}`;
}
