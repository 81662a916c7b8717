import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '#shared/forum/constitution/amount.ts';
import { isMoreThanAMajority, reaches, smallestThatReaches } from '#shared/forum/reaches.ts';

const number = fc.integer({ min: 1, max: 20 });
const amount = fc.oneof(
  fc.nat(30),
  fc.tuple(number, number).map(([upper, lower]) => `${upper}/${lower}`),
  fc.integer({ min: 1, max: 120 }).map((each) => `${each}%`),
  fc.constant('all'),
);
const comparison = fc.oneof(
  amount.map((moreThan): Comparison => ({ moreThan })),
  amount.map((atLeast): Comparison => ({ atLeast })),
);

describe('how much is enough', () => {
  it.each<[string, Comparison, number, number]>([
    ['more than half of 14', { moreThan: '1/2' }, 14, 8],
    ['more than half of 15', { moreThan: '1/2' }, 15, 8],
    ['more than half of 16', { moreThan: '1/2' }, 16, 9],
    ['at least half of 14', { atLeast: '1/2' }, 14, 7],
    ['at least half of 15', { atLeast: '1/2' }, 15, 8],
    ['two thirds of 9', { atLeast: '2/3' }, 9, 6],
    ['two thirds of 10', { atLeast: '2/3' }, 10, 7],
    ['two thirds of 1000000001', { atLeast: '2/3' }, 1_000_000_001, 666_666_668],
    ['75% of 11', { atLeast: '75%' }, 11, 9],
    ['75% of 12', { atLeast: '75%' }, 12, 9],
    ['more than 75% of 12', { moreThan: '75%' }, 12, 10],
    ['all of 7', { atLeast: 'all' }, 7, 7],
    ['five, whatever the base', { atLeast: 5 }, 100, 5],
    ['more than five, whatever the base', { moreThan: 5 }, 0, 6],
  ])('%s', (_, rule, base, smallest) => {
    expect(smallestThatReaches(rule, base)).toBe(smallest);
    expect(reaches(rule, smallest, base)).toBe(true);
    expect(reaches(rule, smallest - 1, base)).toBe(false);
  });

  it('is reached by its smallest count and everything above it, and by nothing below', () => {
    fc.assert(
      fc.property(
        comparison,
        fc.integer({ min: 1, max: 200 }),
        fc.nat(400),
        (rule, base, count) => {
          expect(reaches(rule, count, base)).toBe(count >= smallestThatReaches(rule, base));
        },
      ),
    );
  });

  it('is all of the base where nothing is said', () => {
    expect(reaches({}, 3, 3)).toBe(true);
    expect(reaches({}, 2, 3)).toBe(false);
  });

  it('is never a share of nothing', () => {
    for (const rule of [{ atLeast: '1/2' }, { moreThan: '1/2' }, { atLeast: 'all' }]) {
      expect(reaches(rule, 0, 0)).toBe(false);
      expect(smallestThatReaches(rule, 0)).toBe(1);
    }
  });

  it('is exact where products are largest', () => {
    const base = 100_000_000_000;
    expect(reaches({ moreThan: '1/10000' }, 10_000_001, base)).toBe(true);
    expect(reaches({ moreThan: '1/10000' }, 10_000_000, base)).toBe(false);
  });
});

describe('more than a majority', () => {
  it.each<[Comparison, boolean]>([
    [{ moreThan: '1/2' }, false],
    [{ atLeast: '1/2' }, false],
    [{ moreThan: '50%' }, false],
    [{ atLeast: '1/3' }, false],
    [{ atLeast: '51%' }, true],
    [{ atLeast: '5001/10000' }, true],
    [{ moreThan: '2/3' }, true],
    [{ atLeast: 'all' }, true],
    [{ atLeast: 7 }, false],
  ])('is %j: %s', (rule, is) => {
    expect(isMoreThanAMajority(rule)).toBe(is);
  });
});

describe('an exact comparison', () => {
  /** The same in integers without end, and by multiplying across instead of dividing. */
  function exactly(
    { moreThan, atLeast = 'all' }: Comparison,
    count: number,
    base: number,
  ): boolean {
    const amount = moreThan ?? atLeast;
    const [upper, lower] = fraction(amount);
    const have = BigInt(count) * lower;
    const need = (typeof amount === 'number' ? 1n : BigInt(base)) * upper;
    return moreThan === undefined ? have >= need : have > need;
  }

  function fraction(amount: number | string): [bigint, bigint] {
    if (typeof amount === 'number') return [BigInt(amount), 1n];
    if (amount === 'all') return [1n, 1n];
    if (amount.endsWith('%')) return [BigInt(amount.slice(0, -1)), 100n];
    const [upper = '', lower = ''] = amount.split('/');
    return [BigInt(upper), BigInt(lower)];
  }

  it('holds for every amount at a small table', () => {
    fc.assert(
      fc.property(comparison, fc.integer({ min: 1, max: 60 }), fc.nat(80), (rule, base, count) => {
        expect(reaches(rule, count, base)).toBe(exactly(rule, count, base));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds on either side of enough where ten thousand seats weigh a thousand million each', () => {
    const large = fc.integer({ min: 1, max: 10_000 });
    const share = fc
      .tuple(large, large)
      .map(([one, other]) => `${Math.min(one, other)}/${Math.max(one, other)}`);
    const rule = fc.oneof(
      share.map((moreThan): Comparison => ({ moreThan })),
      share.map((atLeast): Comparison => ({ atLeast })),
    );
    fc.assert(
      fc.property(rule, fc.integer({ min: 1, max: 10_000 * 1_000_000_000 }), (each, base) => {
        const enough = smallestThatReaches(each, base);
        expect(Number.isSafeInteger(enough)).toBe(true);
        expect([exactly(each, enough, base), exactly(each, enough - 1, base)]).toEqual([
          true,
          false,
        ]);
        expect([reaches(each, enough, base), reaches(each, enough - 1, base)]).toEqual([
          true,
          false,
        ]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not lost in a product: 9,999 of 10,000 of the largest sum', () => {
    const base = 9_999_999_999_999;
    expect(smallestThatReaches({ atLeast: '9999/10000' }, base)).toBe(9_999_000_000_000);
    expect(reaches({ atLeast: '9999/10000' }, 9_998_999_999_999, base)).toBe(false);
  });
});
