import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { seatEntry } from '#shared/forum/constitution/seat-entry.ts';
import { covers, isFilled, seatsOf, votesOnlyInPerson } from '#shared/forum/seat.ts';
import { seatAs } from './round-table.ts';

describe('a seat of which a file says nothing', () => {
  it('is held by the person of its own name, and is whole', () => {
    expect(seatAs('treasurer')).toEqual({
      id: 'treasurer',
      name: 'treasurer',
      kind: 'person',
      holders: ['treasurer'],
      whenTheyDiffer: 'no vote',
      classes: [],
      body: null,
      group: null,
      appointedBy: null,
      inForce: {},
      votes: true,
      countsToQuorum: true,
      views: true,
      weight: 1,
      figures: {},
      substitutes: [],
      votesInPerson: false,
      whenVacant: 'its vote is lost',
    });
  });
});

describe('a seat that a file describes', () => {
  it('is what the file says, field by field', () => {
    const written: z.input<typeof seatEntry> = {
      name: 'Council member',
      kind: 'organisation',
      heldBy: ['Ann', 'Ben'],
      whenTheyDiffer: 'the first named',
      classes: ['councillor'],
      body: 'the city',
      group: 'councils',
      appointedBy: 'the cabinet',
      inForce: { from: '2026-04-01' },
      votes: false,
      counts: false,
      views: false,
      weight: 3,
      figures: { population: 310_000 },
      substitutes: ['Cat', 'Dan'],
      votesInPerson: { until: '2027-03-31' },
      whenVacant: 'its body votes for it',
    };
    const { counts, heldBy, ...same } = written;
    expect(seatAs('council', written)).toEqual({
      ...same,
      id: 'council',
      holders: heldBy,
      countsToQuorum: counts,
    });
  });

  it('may be held by one other person, and have one substitute', () => {
    const seat = seatAs('treasurer', { heldBy: 'Ann', substitutes: 'Ben' });
    expect(seat).toMatchObject({ holders: ['Ann'], substitutes: ['Ben'] });
  });

  it('that is vacant has no holder, not even of its own name', () => {
    const vacant = seatAs('treasurer', { vacant: true });
    expect(vacant.holders).toEqual([]);
    expect(vacant).not.toHaveProperty('vacant');
    expect(isFilled(vacant)).toBe(false);
    expect(isFilled(seatAs('treasurer'))).toBe(true);
  });

  it('keeps its place in the order of the file', () => {
    const entries = { chair: seatEntry.parse({}), another: seatEntry.parse({}) };
    expect(seatsOf(entries).map(({ id }) => id)).toEqual(['chair', 'another']);
  });
});

describe('a period', () => {
  const year = { from: '2026-04-01', until: '2027-03-31' };

  it.each([
    [year, '2026-03-31', false],
    [year, '2026-04-01', true],
    [year, '2027-03-31', true],
    [year, '2027-04-01', false],
    [{ from: '2026-04-01' }, '2026-03-31', false],
    [{ from: '2026-04-01' }, '2099-01-01', true],
    [{ until: '2027-03-31' }, '1999-01-01', true],
    [{ until: '2027-03-31' }, '2027-04-01', false],
    [{}, '2026-11-23', true],
  ])('%j holds on %s: %s', (period, date, holds) => {
    expect(covers(period, date)).toBe(holds);
  });
});

describe('a vote that counts only in the room', () => {
  it.each([
    [true, '2026-11-23', true],
    [false, '2026-11-23', false],
    [{ from: '2026-11-23' }, '2026-11-22', false],
    [{ from: '2026-11-23' }, '2026-11-23', true],
  ])('%j, on %s: %s', (votesInPerson, date, only) => {
    expect(votesOnlyInPerson(seatAs('councillor', { votesInPerson }), date)).toBe(only);
  });
});
