import { chooses } from '#shared/forum/choose.ts';
import type { Limb } from '#shared/forum/constitution/limb.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import { type Count, countLimb } from '#shared/forum/count-limb.ts';
import type { Choice, Said } from '#shared/forum/said.ts';
import { groupNameOf, votersOf } from '#shared/forum/voters.ts';
import { weigh } from '#shared/forum/weigh.ts';
import { type Book, said } from './book.ts';
import type { NeverPassed } from './fault.ts';
import type { Found } from './finding.ts';
import { allLimbs, type LimbAt, votingLimbs } from './limbs.ts';

/** Tests that no vote can pass, and tests that every vote passes. */
export function tests(book: Book): readonly Found[] {
  return [
    ...allLimbs(book).flatMap((each) => neverPassed(book, each)),
    ...votingLimbs(book).flatMap((each) => alwaysPassed(book, each)),
  ];
}

function neverPassed(book: Book, { limb, at }: LimbAt): readonly Found[] {
  const tried = book.rules.takenAt.allowed.flatMap((place) =>
    bestTables(book, limb, place).map((table) => {
      return { table, count: countLimb(limb, table, book.rules.weights) };
    }),
  );
  if (tried.some(({ count }) => count.met)) return [];
  const nearest = tried.toSorted((one, other) => other.count.for - one.count.for).slice(0, 1);
  return nearest
    .flatMap(({ table, count }) => reasonsOf(book, table, count))
    .map((why) => ({ code: 'TestNeverPassed', why, at }));
}

/** Everyone for; and those whose group is not for even then, for, saying nothing or abstaining. */
function bestTables(book: Book, limb: Limb, place: TakenAt): readonly (readonly Said[])[] {
  const all = said(book, place, () => 'for');
  if (typeof limb.unit === 'string') return [all];
  const { by } = limb.unit.groups;
  const groups = Map.groupBy(
    all.filter(({ seat }) => chooses(limb.electorate ?? {}, seat)),
    ({ seat }) => groupNameOf(by, seat),
  );
  const isLost = ([, members]: [string | null, readonly Said[]]) =>
    votersOf(limb, members, book.rules.weights).some(({ choice }) => choice !== 'for');
  const lost = new Set([...groups].filter(isLost).map(([name]) => name));
  const without = (choice: Choice | null) =>
    said(book, place, (seat) => (lost.has(groupNameOf(by, seat)) ? choice : 'for'));
  return [all, without(null), without('abstain')];
}

function reasonsOf(book: Book, table: readonly Said[], count: Count): readonly NeverPassed[] {
  const { notInFavour, absent, needed, of } = count;
  const seats: NeverPassed[] = [
    ...(notInFavour.length === 0
      ? []
      : [{ is: 'required seats without a vote' as const, seats: notInFavour }]),
    ...(absent.length === 0
      ? []
      : [{ is: 'vacant seats have to be there' as const, seats: absent }]),
  ];
  const nobody = nobodyIn(book, table, count);
  if (nobody !== null) return [...seats, nobody];
  const most = count.for;
  return most < needed ? [...seats, { is: 'out of reach', most, needed, of }] : seats;
}

function nobodyIn({ rules }: Book, table: readonly Said[], { limb }: Count): NeverPassed | null {
  const seats = table.filter(({ seat }) => chooses(limb.electorate ?? {}, seat));
  if (seats.length === 0) return { is: 'no seat' };
  const entitled = seats.filter((each) => each.entitled);
  if (entitled.length === 0) return { is: 'nobody who may vote' };
  const { unit } = limb;
  if (unit === 'seats') return null;
  if (unit === 'weight') {
    return entitled.every(({ seat }) => weigh(rules.weights, seat) === 0)
      ? { is: 'no weight' }
      : null;
  }
  const { by } = unit.groups;
  return seats.every(({ seat }) => groupNameOf(by, seat) === null) ? { is: 'no group' } : null;
}

/** Whether a vote passes even with everyone against it. */
function alwaysPassed(book: Book, { limb, at }: LimbAt): readonly Found[] {
  const passes = book.rules.takenAt.allowed.some(
    (place) =>
      countLimb(
        limb,
        said(book, place, () => 'against'),
        book.rules.weights,
      ).met,
  );
  return passes ? [{ code: 'TestAlwaysPassed', at }] : [];
}
