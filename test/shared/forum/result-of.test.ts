import { describe, expect, it } from 'vitest';
import { isCasting, withCastingVote } from '#shared/forum/result-of.ts';
import { alike, one, seatAs, type Voted, voted, votes, type Written } from './round-table.ts';

const majority: Written = { moreThan: '1/2' };
const ofA: Written = { ...majority, name: 'A', electorate: { body: 'A' } };
const ofB: Written = { ...majority, name: 'B', electorate: { body: 'B' } };
const inA = (...[given]: Parameters<typeof votes>) => votes(given, { body: 'A' });
const inB = (...[given]: Parameters<typeof votes>) => votes(given, { body: 'B' });

const comesTo = (...[limbs, table, rest]: Parameters<typeof voted>) => voted(limbs, table, rest).is;

it.each([
  ['second and casting vote', true],
  ['casting vote', true],
  ['chair determines', false],
  ['dispute process', false],
  ['not carried', false],
] as const)('a tie that leads to "%s" is one vote of the person presiding: %s', (tie, casting) => {
  expect(isCasting(tie)).toBe(casting);
});

describe('a vote', () => {
  it('is carried by more for than against', () => {
    expect(comesTo([majority], votes([5, 4]))).toBe('carried');
    expect(comesTo([majority], votes([4, 5]))).toBe('not carried');
    expect(comesTo([majority], votes([1, 0, 13]))).toBe('carried');
  });

  it('at which nobody votes, or all abstain, is not carried, and is no tie', () => {
    expect(comesTo([majority], alike(5))).toBe('not carried');
    expect(comesTo([majority], votes([0, 0, 5]))).toBe('not carried');
  });

  it('must pass every test, and says how each came out, in the order of the rules', () => {
    const both = [ofA, ofB];
    expect(comesTo(both, [...inA([2, 1]), ...inB([2, 1])])).toBe('carried');
    expect(comesTo(both, [...inA([2, 1]), ...inB([1, 2])])).toBe('not carried');
    expect(comesTo(both, [...inA([1, 2]), ...inB([2, 1])])).toBe('not carried');
    const { counts } = voted(both, [...inA([2, 1]), ...inB([1, 2])]);
    expect(counts.map(({ limb, met }) => [limb.name, met])).toEqual([
      ['A', true],
      ['B', false],
    ]);
  });

  it('may ask for a majority of seats, of weight and of groups at once', () => {
    const groups = { by: 'body', moreThan: '1/2' } as const;
    const tests: Written[] = [
      majority,
      { ...majority, unit: 'weight' },
      { ...majority, unit: { groups } },
    ];
    const table = (last: 'for' | 'against') => [
      one('city', { says: 'for', weight: 6, body: 'A' }),
      one('county', { says: 'against', weight: 5, body: 'B' }),
      one('town', { says: last, weight: 1, body: 'C' }),
    ];
    expect(comesTo(tests, table('for'))).toBe('carried');
    expect(comesTo(tests, table('against'))).toBe('not carried');
  });
});

describe('a tie', () => {
  it('is as many for as against', () => {
    expect(comesTo([majority], votes([4, 4]))).toBe('tie');
    expect(comesTo([majority], votes([4, 4, 6]))).toBe('tie');
    expect(comesTo([majority], votes([1, 1]))).toBe('tie');
  });

  it('needs every test that is not passed to be level', () => {
    expect(comesTo([ofA, ofB], [...inA([2, 2]), ...inB([3, 3])])).toBe('tie');
    expect(comesTo([ofA, ofB], [...inA([2, 2]), ...inB([3, 1])])).toBe('tie');
    expect(comesTo([ofA, ofB], [...inA([2, 2]), ...inB([1, 3])])).toBe('not carried');
    expect(comesTo([ofA, ofB], [...inA([2, 2]), ...inB([0, 0, 3])])).toBe('not carried');
  });

  it('is none of a larger majority, even of two votes, which one more would make two thirds', () => {
    expect(comesTo([{ atLeast: '2/3' }], votes([4, 4]))).toBe('not carried');
    expect(comesTo([{ atLeast: '2/3' }], votes([1, 1]))).toBe('not carried');
    const unanimous: Written = {
      atLeast: 'all',
      of: 'all seats',
      unit: { groups: { by: 'body', moreThan: '1/2', split: 'is against' } },
    };
    expect(comesTo([unanimous], [...inA([3, 0]), ...inB([0, 3])])).toBe('not carried');
  });

  it('is none where one vote more would not do', () => {
    expect(comesTo([{ atLeast: '75%' }], votes([1, 1]))).toBe('not carried');
    const withAbstentions: Written = { ...majority, of: 'votes and abstentions' };
    expect(comesTo([withAbstentions], votes([3, 3]))).toBe('tie');
    expect(comesTo([withAbstentions], votes([3, 3, 1]))).toBe('not carried');
  });

  it('of an absolute majority is one only where the casting vote completes it', () => {
    const ofAll: Written = { ...majority, of: 'all seats' };
    expect(comesTo([ofAll], votes([4, 4]))).toBe('tie');
    expect(comesTo([ofAll], votes([4, 4, 1]))).toBe('tie');
    expect(comesTo([ofAll], votes([4, 4, 2]))).toBe('not carried');
    expect(comesTo([{ atLeast: 5 }], votes([4, 4]))).toBe('tie');
    expect(comesTo([{ atLeast: 6 }], votes([4, 4]))).toBe('not carried');
  });

  it('is none where attendance, or a vote that is required, is missing', () => {
    const everyone: Written = { ...majority, everyonePresent: true };
    expect(comesTo([everyone], votes([4, 4]))).toBe('tie');
    expect(comesTo([everyone], [...votes([4, 4]), one('away')])).toBe('not carried');
    const chair: Written = { ...majority, inFavour: 'chair' };
    expect(comesTo([chair], [...votes([3, 4]), one('chair', { says: 'for' })])).toBe('tie');
    expect(comesTo([chair], [...votes([4, 3]), one('chair', { says: 'against' })])).toBe(
      'not carried',
    );
  });

  it('is counted in the unit of the test', () => {
    const byWeight: Written = { ...majority, unit: 'weight' };
    const table = [one('city', { says: 'for', weight: 5 }), ...votes([0, 1], { weight: 3 })];
    const level = [...table, one('town', { says: 'against', weight: 2 })];
    expect(comesTo([majority], table)).toBe('tie');
    expect(comesTo([byWeight], table)).toBe('carried');
    expect(comesTo([byWeight], level)).toBe('tie');
    expect(comesTo([majority], level)).toBe('not carried');
    const groups = { by: 'body', moreThan: '1/2' } as const;
    const byBody: Written = { ...majority, unit: { groups } };
    expect(comesTo([byBody], [...inA([9, 0]), ...inB([0, 1])])).toBe('tie');
  });
});

describe('the casting vote', () => {
  const chairOf = (body: string, weight = 1) => seatAs('chair', { body, weight });
  const level = [...inA([2, 2]), ...inB([2, 2])];

  it('belongs to a seat: none breaks a tie of a body that the chair has no say in', () => {
    expect(comesTo([ofA], inA([2, 2]), { chair: chairOf('A') })).toBe('tie');
    expect(comesTo([ofA], inA([2, 2]), { chair: chairOf('B') })).toBe('not carried');
    expect(comesTo([ofA, ofB], level, { chair: chairOf('A') })).toBe('not carried');
    expect(comesTo([ofA, ofB], level)).toBe('tie');
  });

  it('has the weight of the seat in the chair', () => {
    const byWeight: Written = { ...majority, unit: 'weight', of: 'all seats' };
    const table = [...votes([1, 1], { weight: 4 }), ...alike(1, { weight: 4 })];
    const chaired = (weight: number) => comesTo([byWeight], table, { chair: chairOf('A', weight) });
    expect(chaired(2)).toBe('not carried');
    expect(chaired(3)).toBe('tie');
  });

  it('weighs what the rules make of that seat', () => {
    const byWeight: Written = { ...majority, unit: 'weight' };
    const weights: Voted['weights'] = { classes: { independent: 0 }, otherwise: 1 };
    const chair = seatAs('chair', { classes: ['independent'], weight: 9 });
    expect(comesTo([byWeight], votes([1, 1]), { chair, weights })).toBe('not carried');
    expect(comesTo([byWeight], votes([1, 1]), { chair: seatAs('chair'), weights })).toBe('tie');
  });

  it('is one more vote in every test the chair has a say in, of its size there', () => {
    const byWeight: Written = { ...majority, unit: 'weight', of: 'entitled' };
    const { counts } = voted([ofA, ofB, byWeight], level);
    const chair = chairOf('A', 3);
    const after = (choice: 'for' | 'against') =>
      withCastingVote('as the seats say', counts, { chair, choice }).map(
        ({ for: given, against, of, met }) => [given, against, of, met],
      );
    expect(after('for')).toEqual([
      [3, 2, 5, true],
      [2, 2, 4, false],
      [7, 4, 8, true],
    ]);
    expect(after('against')).toEqual([
      [2, 3, 5, false],
      [2, 2, 4, false],
      [4, 7, 8, false],
    ]);
  });

  it('is one group’s vote where groups vote', () => {
    const groups = { by: 'body', moreThan: '1/2' } as const;
    const { counts } = voted([{ ...majority, unit: { groups } }], [...inA([3, 0]), ...inB([0, 3])]);
    const cast = { chair: chairOf('A', 5), choice: 'for' } as const;
    expect(withCastingVote('as the seats say', counts, cast)).toMatchObject([
      { for: 2, against: 1, of: 3, met: true },
    ]);
  });
});
