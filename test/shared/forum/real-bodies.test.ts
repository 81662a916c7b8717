import { describe, expect, it } from 'vitest';
import { condition } from '#shared/forum/constitution/condition.ts';
import type { Weights } from '#shared/forum/constitution/weights.ts';
import type { Choice } from '#shared/forum/said.ts';
import { unmet } from '#shared/forum/unmet.ts';
import { alike, one, voted, votes, type Written } from './round-table.ts';

const majority: Written = { moreThan: '1/2' };
const comesTo = (...given: Parameters<typeof voted>) => voted(...given).is;

/** Leaders with one vote for every 100,000 people: 3, 3, 2 and 1, nine in all. */
describe('a combined authority whose leaders vote by population', () => {
  const people = { Ash: 310_000, Birch: 275_000, Cedar: 190_000, Dale: 95_000 };
  const weights: Weights = { per: 100_000, of: 'population', round: 'nearest', atLeast: 1 };
  const leaders = (says: Partial<Record<keyof typeof people, Choice>>) =>
    Object.entries(people).map(([name, population]) => {
      const said = Object.entries(says).find(([each]) => each === name)?.[1];
      return one(name, { figures: { population }, ...(said === undefined ? {} : { says: said }) });
    });
  const byWeight: Written = { ...majority, unit: 'weight' };
  const authority = (tests: readonly Written[], says: Parameters<typeof leaders>[0]) =>
    voted(tests, leaders(says), { weights });

  it('carries it by weight: 5 to 4', () => {
    const { is, counts } = authority([byWeight], {
      Ash: 'for',
      Cedar: 'for',
      Birch: 'against',
      Dale: 'against',
    });
    expect(is).toBe('carried');
    expect(counts).toMatchObject([{ for: 5, against: 4, of: 9, needed: 5 }]);
  });

  it('ties at 3 to 3, which its rules then call not carried', () => {
    const says = { Ash: 'for', Cedar: 'against', Dale: 'against' } as const;
    expect(authority([byWeight], says).is).toBe('tie');
  });

  it('carries a budget only by two thirds of all weight: six of nine', () => {
    const budget: Written = { atLeast: '2/3', of: 'all seats', unit: 'weight' };
    expect(authority([budget], { Ash: 'for', Birch: 'for' })).toMatchObject({
      is: 'carried',
      counts: [{ for: 6, of: 9, needed: 6 }],
    });
    expect(authority([budget], { Ash: 'for', Cedar: 'for' }).is).toBe('not carried');
  });

  it('may want the mayor for it too, by whatever weight the leaders carry it', () => {
    const tests = [{ ...byWeight, inFavour: 'mayor' }];
    const table = leaders({ Ash: 'for', Birch: 'for', Cedar: 'for', Dale: 'for' });
    expect(comesTo(tests, [...table, one('mayor', { says: 'against' })], { weights })).toBe(
      'not carried',
    );
    expect(comesTo(tests, [...table, one('mayor', { says: 'for' })], { weights })).toBe('carried');
  });
});

/** A Scottish integration joint board: as many from the council as from the health board. */
describe('an integration joint board with equal numbers from two bodies', () => {
  const council = (...[given]: Parameters<typeof votes>) => votes(given, { body: 'council' });
  const health = (...[given]: Parameters<typeof votes>) => votes(given, { body: 'health board' });
  const advisers = alike(3, { body: 'council', votes: false, says: 'for', classes: ['adviser'] });

  it('counts voting members together, and no adviser', () => {
    const { is, counts } = voted([majority], [...council([3, 1]), ...health([2, 2]), ...advisers]);
    expect(is).toBe('carried');
    expect(counts).toMatchObject([{ for: 5, against: 3, of: 8 }]);
  });

  it('ties where the bodies face each other: four to four goes to the dispute process', () => {
    expect(comesTo([majority], [...council([4, 0]), ...health([0, 4]), ...advisers])).toBe('tie');
  });

  it('needs half of the voting members of each body there', () => {
    const half = [
      condition.parse({
        name: 'two voting members',
        atLeast: 2,
        class: 'voting',
        fromEach: ['council', 'health board'],
      }),
    ];
    const there = (body: string, count: number) =>
      alike(count, { body, classes: ['voting'] }).map(({ seat }) => seat);
    expect(unmet(half, [...there('council', 2), ...there('health board', 2)], 'one each')).toEqual(
      [],
    );
    const short = unmet(half, [...there('council', 4), ...there('health board', 1)], 'one each');
    expect(short.map(({ name }) => name)).toEqual(['two voting members (health board)']);
  });
});

/** Settled choice 6: the integrated care board and every founding council in favour. */
describe('a Partnership of a board and its founding councils', () => {
  const founding: Written = {
    name: 'the founding councils',
    atLeast: 'all',
    of: 'all seats',
    electorate: { class: 'founding council' },
    unit: { groups: { by: 'body', moreThan: '1/2', split: 'is against', empty: 'is against' } },
  };
  const tests: Written[] = [
    { name: 'the board', ...majority, electorate: { body: 'ICB' } },
    founding,
  ];
  const councils = (city: Parameters<typeof votes>[0], county: Parameters<typeof votes>[0]) => [
    ...votes(city, { body: 'city', classes: ['founding council'] }),
    ...votes(county, { body: 'county', classes: ['founding council'] }),
  ];
  const board = votes([2, 1], { body: 'ICB' });
  const others = votes([0, 9], { body: 'voluntary sector' });

  it('carries with the board and both councils, whatever the others say', () => {
    expect(comesTo(tests, [...board, ...councils([2, 1], [1, 0]), ...others])).toBe('carried');
  });

  it.each<[string, [number, number, number?], [number, number, number?]]>([
    ['votes against', [2, 0], [0, 1]],
    ['is split', [2, 0], [1, 1]],
    ['abstains', [2, 0], [0, 0, 1]],
  ])('does not carry where a council %s', (_, city, county) => {
    expect(comesTo(tests, [...board, ...councils(city, county), ...others])).toBe('not carried');
  });

  it('does not carry where a council says nothing, or its seat is vacant', () => {
    const half = [...board, ...votes([2, 0], { body: 'city', classes: ['founding council'] })];
    const county = { body: 'county', classes: ['founding council'] };
    expect(comesTo(tests, [...half, one('away', county)])).toBe('not carried');
    expect(comesTo(tests, [...half, one('nobody', { ...county, vacant: true })])).toBe(
      'not carried',
    );
  });

  it('does not carry without the board', () => {
    const against = votes([1, 2], { body: 'ICB' });
    expect(comesTo(tests, [...against, ...councils([2, 0], [2, 0])])).toBe('not carried');
  });
});

/** E10: one committee of two boards, each of which must carry it. */
describe('a joint committee of two boards', () => {
  const tests: Written[] = ['A', 'B'].map((body) => ({
    ...majority,
    name: body,
    electorate: { body },
  }));
  const committee = (a: [number, number], b: [number, number]) =>
    voted(tests, [...votes(a, { body: 'A' }), ...votes(b, { body: 'B' })]);

  it('does not carry six to one where B is nought to one', () => {
    const { is, counts } = committee([6, 0], [0, 1]);
    expect(is).toBe('not carried');
    expect(counts).toMatchObject([
      { for: 6, against: 0, met: true },
      { for: 0, against: 1, met: false },
    ]);
  });

  it('carries where both do, by however little', () => {
    expect(committee([3, 2], [2, 1]).is).toBe('carried');
    expect(committee([6, 0], [1, 0]).is).toBe('carried');
  });

  it('does not carry where nobody of B votes', () => {
    expect(committee([6, 0], [0, 0]).is).toBe('not carried');
  });

  it('finds B one short of the four that must be there', () => {
    const four = [condition.parse({ name: 'four members', atLeast: 4, fromEach: ['A', 'B'] })];
    const seats = [...alike(5, { body: 'A' }), ...alike(3, { body: 'B' })].map(({ seat }) => seat);
    expect(unmet(four, seats, 'one each').map(({ name }) => name)).toEqual(['four members (B)']);
  });
});

describe('two thirds of the votes, the chair’s among them', () => {
  const tests: Written[] = [{ atLeast: '2/3', inFavour: 'chair' }];
  const withChair = (says: Choice, others: Parameters<typeof votes>[0]) =>
    comesTo(tests, [one('chair', { says }), ...votes(others)]);

  it.each<[string, Choice, [number, number, number?]]>([
    ['carried', 'for', [5, 3]],
    ['not carried', 'for', [4, 4]],
    ['not carried', 'against', [8, 0]],
    ['not carried', 'abstain', [9, 0]],
    ['carried', 'for', [5, 3, 4]],
  ])('is %s with the chair %s and the others %j', (is, chair, others) => {
    expect(withChair(chair, others)).toBe(is);
  });
});

/** A3.8: an abstention works as a no where a number of all seats must be in favour. */
describe('seven of ten in favour', () => {
  it.each<[string, [number, number, number], number]>([
    ['carried', [7, 3, 0], 0],
    ['carried', [7, 0, 3], 0],
    ['carried', [7, 0, 0], 3],
    ['not carried', [6, 4, 0], 0],
    ['not carried', [6, 0, 4], 0],
    ['not carried', [6, 0, 0], 4],
  ])('is %s at %j with %i silent', (is, given, silent) => {
    const table = [...votes(given), ...alike(silent)];
    for (const written of [
      { atLeast: 7 },
      { atLeast: '7/10', of: 'all seats' },
      { atLeast: '70%', of: 'entitled' },
    ] as const) {
      expect(comesTo([written], table)).toBe(is);
    }
  });

  it('is still of ten where one seat is vacant, unless the base shrinks to nine', () => {
    const table = [...votes([6, 3]), one('nobody', { vacant: true })];
    const sixtyPercent: Written = { moreThan: '60%', of: 'all seats' };
    expect(comesTo([sixtyPercent], table)).toBe('not carried');
    expect(comesTo([{ ...sixtyPercent, vacantSeats: 'leave the base' }], table)).toBe('carried');
  });
});
