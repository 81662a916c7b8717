import { chooses } from '#shared/forum/choose.ts';
import { groupNameOf } from '#shared/forum/voters.ts';
import { type Book, voters } from './book.ts';
import type { Found } from './finding.ts';
import { allLimbs, type LimbAt } from './limbs.ts';

/** Seats with a vote that are in no group, or in two, where groups have one vote each. */
export function groups(book: Book): readonly Found[] {
  return allLimbs(book).flatMap((each) => groupsOf(book, each));
}

function groupsOf(book: Book, { limb, at: path }: LimbAt): readonly Found[] {
  if (typeof limb.unit === 'string') return [];
  const { by } = limb.unit.groups;
  const at = [...path, 'unit', 'groups', 'by'];
  const seats = voters(book).filter((seat) => chooses(limb.electorate ?? {}, seat));
  const without = seats.filter((seat) => groupNameOf(by, seat) === null).map(({ id }) => id);
  const classes = typeof by === 'string' ? [] : by.classes;
  const twice = seats
    .filter((seat) => new Set(classes.filter((each) => seat.classes.includes(each))).size > 1)
    .map(({ id }) => id);
  return [
    ...some('InNoGroup', without.length < seats.length ? without : []),
    ...some('GroupsOverlap', twice),
  ].map((found) => ({ ...found, at }));
}

function some<Code extends string>(code: Code, seats: readonly string[]) {
  return seats.length === 0 ? [] : [{ code, seats }];
}
