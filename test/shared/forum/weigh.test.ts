import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { weights } from '#shared/forum/constitution/weights.ts';
import { weigh } from '#shared/forum/weigh.ts';
import { seatAs } from './round-table.ts';

const weighing = (written: z.input<typeof weights>, seat = seatAs('leader')) =>
  weigh(weights.parse(written), seat);
const of = (population: number) => seatAs('leader', { figures: { population }, weight: 99 });

describe('the weight of a seat', () => {
  it('is what the seat says, one where it says nothing', () => {
    expect(weighing('as the seats say')).toBe(1);
    expect(weighing('as the seats say', seatAs('leader', { weight: 7 }))).toBe(7);
    expect(weighing('as the seats say', seatAs('leader', { weight: 0 }))).toBe(0);
  });

  it('may go by class: the largest that fits, whatever the order', () => {
    const table = { classes: { district: 2, county: 4 }, otherwise: 0 };
    const both = seatAs('leader', { classes: ['district', 'county'], weight: 99 });
    expect(weighing(table, seatAs('leader', { classes: ['district'] }))).toBe(2);
    expect(weighing(table, both)).toBe(4);
    expect(weighing(table, seatAs('leader', { classes: ['parish'] }))).toBe(0);
    expect(weighing({ classes: { county: 4 } })).toBe(1);
  });

  it.each([
    ['up', 0, 0],
    ['up', 1, 1],
    ['up', 100_000, 1],
    ['up', 100_001, 2],
    ['down', 99_999, 0],
    ['down', 100_000, 1],
    ['down', 199_999, 1],
    ['nearest', 49_999, 0],
    ['nearest', 50_000, 1],
    ['nearest', 149_999, 1],
    ['nearest', 150_000, 2],
    ['nearest', 200_000, 2],
  ] as const)(
    'may be one vote for every 100,000 people, rounded %s: %i give %i',
    (round, people, votes) => {
      expect(weighing({ per: 100_000, of: 'population', round }, of(people))).toBe(votes);
    },
  );

  it('rounds an odd share by its true half', () => {
    const nearest = { per: 3, of: 'population', round: 'nearest' } as const;
    expect([1, 2, 3, 4, 5].map((people) => weighing(nearest, of(people)))).toEqual([0, 1, 1, 1, 2]);
  });

  it('may have a least', () => {
    const least = { per: 100_000, of: 'population', round: 'down', atLeast: 2 } as const;
    expect(weighing(least, of(99_999))).toBe(2);
    expect(weighing(least, of(200_000))).toBe(2);
    expect(weighing(least, of(300_000))).toBe(3);
  });

  it('may have a most', () => {
    const most = { per: 100_000, of: 'population', round: 'up', atMost: 3 } as const;
    expect(
      [200_000, 300_000, 300_001, 9_000_000].map((people) => weighing(most, of(people))),
    ).toEqual([2, 3, 3, 3]);
  });

  it('takes a figure that a seat does not have for none', () => {
    const votes = { per: 100_000, of: 'households', round: 'up' } as const;
    expect(weighing(votes, of(500_000))).toBe(0);
    expect(weighing({ ...votes, atLeast: 1 }, of(500_000))).toBe(1);
  });
});
