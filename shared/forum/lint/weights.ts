import { chooses } from '#shared/forum/choose.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';
import { weigh } from '#shared/forum/weigh.ts';
import { type Book, voters } from './book.ts';
import type { Found } from './finding.ts';
import { allLimbs, type LimbAt } from './limbs.ts';

/** Tests that count weight where every seat weighs the same, or some weigh nothing. */
export function weights(book: Book): readonly Found[] {
  return allLimbs(book)
    .filter(({ limb }) => limb.unit === 'weight')
    .flatMap((each) => weightsOf(book, each));
}

function weightsOf(book: Book, { limb, at: path }: LimbAt): readonly Found[] {
  const at = [...path, 'unit'];
  const seats = voters(book).filter((seat) => chooses(limb.electorate ?? {}, seat));
  const weightOf = (seat: (typeof seats)[number]) => weigh(book.rules.weights, seat);
  const nothing = seats.filter((seat) => weightOf(seat) === 0).map(({ id }) => id);
  if (nothing.length === seats.length) return [];
  if (seats.length > 1 && seats.every((seat) => weightOf(seat) === 1)) {
    return [{ code: 'WeightsAllAlike', at }];
  }
  return nothing.length === 0 ? [] : [{ code: 'WeighsNothing', seats: nothing, at }];
}

/** Weights that no test counts, in general or for any kind of decision. */
export function weightsUnused(book: Book): readonly Found[] {
  const { file, kind } = book;
  if (kind !== null) return [];
  const counted = [null, ...Object.keys(file.kinds)].some((each) =>
    allLimbs({ ...book, kind: each, rules: rulesOf(file, each) }).some(
      ({ limb }) => limb.unit === 'weight',
    ),
  );
  if (counted) return [];
  if (file.weights !== 'as the seats say') return [{ code: 'WeightsUnused', at: ['weights'] }];
  const heavy = book.seats.find(({ weight }) => weight !== 1);
  return heavy === undefined ? [] : [{ code: 'WeightsUnused', at: ['seats', heavy.id, 'weight'] }];
}
