import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Share } from '#shared/forum/constitution.ts';
import { reaches, smallestThatReaches } from '#shared/forum/reaches.ts';

const moreThanHalf = { comparison: 'more than', numerator: 1, denominator: 2 } as const;
const atLeastHalf = { comparison: 'at least', numerator: 1, denominator: 2 } as const;
const twoThirds = { comparison: 'at least', numerator: 2, denominator: 3 } as const;

const share = fc.record({
  comparison: fc.constantFrom<Share['comparison'][]>('more than', 'at least'),
  numerator: fc.integer({ min: 1, max: 20 }),
  denominator: fc.integer({ min: 1, max: 20 }),
});

describe('a share', () => {
  it.each([
    ['more than half of 14', moreThanHalf, 14, 8],
    ['more than half of 15', moreThanHalf, 15, 8],
    ['more than half of 16', moreThanHalf, 16, 9],
    ['at least half of 14', atLeastHalf, 14, 7],
    ['at least half of 15', atLeastHalf, 15, 8],
    ['two thirds of 9', twoThirds, 9, 6],
    ['two thirds of 10', twoThirds, 10, 7],
    ['two thirds of 1000000001', twoThirds, 1_000_000_001, 666_666_668],
    ['more than half of nothing', moreThanHalf, 0, 1],
    ['at least half of nothing', atLeastHalf, 0, 0],
  ])('%s', (_, of, base, smallest) => {
    expect(smallestThatReaches(of, base)).toBe(smallest);
    expect(reaches(of, smallest, base)).toBe(true);
    expect(reaches(of, smallest - 1, base)).toBe(false);
  });

  it('is reached by its smallest count and everything above it, and by nothing below', () => {
    fc.assert(
      fc.property(share, fc.nat(200), fc.nat(400), (of, base, count) => {
        expect(reaches(of, count, base)).toBe(count >= smallestThatReaches(of, base));
      }),
    );
  });
});
