import { describe, expect, it } from 'vitest';
import type { Said } from '#shared/forum/said.ts';
import { alike, count, one, type Told, votes, type Written } from './round-table.ts';

type Groups = Exclude<Written['unit'], string | undefined>['groups'];

const majority: Groups = { by: 'body', moreThan: '1/2' };

/** A majority of groups, each with the vote that its members come to. */
const grouped = (
  table: readonly Said[],
  groups: Partial<Groups> = {},
  rest: Partial<Written> = {},
) => count({ moreThan: '1/2', ...rest, unit: { groups: { ...majority, ...groups } } }, table);

const body = (
  name: string,
  [given, against, abstained = 0]: [number, number, number?],
  told: Told = {},
) => votes([given, against, abstained], { ...told, body: name });

describe('what makes a group', () => {
  const seat = (id: string, told: Told) => one(id, { says: 'for', ...told });

  it('is the same body: however many its members, it has one vote', () => {
    const table = [...body('A', [9, 0]), ...body('B', [0, 1]), ...body('C', [0, 2])];
    expect(grouped(table)).toMatchObject({ for: 1, against: 2, of: 3, needed: 2, met: false });
  });

  it('is the same group of related bodies, or the same appointing body', () => {
    const table = [
      seat('one', { body: 'A', group: 'trusts', appointedBy: 'X' }),
      seat('two', { body: 'B', group: 'trusts', appointedBy: 'Y' }),
      seat('three', { body: 'B', group: 'councils', appointedBy: 'Z' }),
    ];
    expect(grouped(table, { by: 'group' }).for).toBe(2);
    expect(grouped(table, { by: 'appointedBy' }).for).toBe(3);
    expect(grouped(table, { by: 'body' }).for).toBe(2);
  });

  it('may be each of these classes: a seat of two is of the first in the rules', () => {
    const table = [
      one('leader', { says: 'against', classes: ['clinical', 'council'] }),
      one('nurse', { says: 'for', classes: ['clinical'] }),
      one('visitor', { says: 'for', classes: ['other'] }),
    ];
    const counts = (...classes: string[]) => grouped(table, { by: { classes } });
    expect(counts('council', 'clinical')).toMatchObject({ for: 1, against: 1, of: 2 });
    expect(counts('clinical', 'council')).toMatchObject({ for: 0, against: 0, abstained: 1 });
  });

  it('leaves out a seat of no group, in the count and in every base', () => {
    const table = [...body('A', [2, 1]), ...votes([0, 5])];
    expect(grouped(table)).toMatchObject({ for: 1, against: 0, of: 1, met: true });
    expect(grouped(table, {}, { of: 'all seats' }).of).toBe(1);
  });

  it('takes only members of the electorate into a group', () => {
    const table = [...body('A', [1, 0], { classes: ['voting'] }), ...body('A', [0, 4])];
    expect(grouped(table, {}, { electorate: { class: 'voting' } }).for).toBe(1);
    expect(grouped(table).against).toBe(1);
  });

  it('does not weigh its members', () => {
    const table = [...body('A', [1, 0], { weight: 100 }), ...body('A', [0, 2], { weight: 1 })];
    expect(grouped(table)).toMatchObject({ for: 0, against: 1 });
  });
});

describe('the vote of a group', () => {
  const choice = (groups: Partial<Groups>, members: readonly Said[]) => {
    const { for: given, against, abstained } = grouped(members, groups);
    return ['for', 'against', 'abstains'].filter((_, index) => [given, against, abstained][index]);
  };
  const silent = alike(1, { body: 'A' });

  it('is what enough of its votes say', () => {
    expect(choice({}, body('A', [2, 1, 5]))).toEqual(['for']);
    expect(choice({}, body('A', [1, 2, 5]))).toEqual(['against']);
  });

  it.each<[Groups['of'], [number, number, number], string]>([
    ['votes cast', [3, 2, 1], 'for'],
    ['votes and abstentions', [3, 2, 1], 'abstains'],
    ['votes and abstentions', [3, 2, 0], 'for'],
    ['present and entitled', [3, 2, 0], 'abstains'],
    ['present and entitled', [4, 2, 0], 'for'],
    ['entitled', [4, 2, 0], 'abstains'],
    ['entitled', [5, 2, 0], 'for'],
    ['all seats', [6, 2, 0], 'abstains'],
    ['all seats', [7, 2, 0], 'for'],
    ['all seats', [2, 7, 0], 'against'],
  ])('may be asked of %s: %j %s', (of, given, said) => {
    const others = [
      one('silent', { body: 'A', here: true }),
      one('away', { body: 'A' }),
      one('bidder', { body: 'A', steppedOut: true }),
      one('nobody', { body: 'A', vacant: true }),
    ];
    const members = of === 'all seats' ? others : others.slice(0, 3);
    expect(choice({ of }, [...body('A', given), ...members])).toEqual([said]);
  });

  it('has its own notion of enough: two thirds, all, or a number', () => {
    const twoThirds: Partial<Groups> = { moreThan: undefined, atLeast: '2/3' };
    expect(choice(twoThirds, body('A', [2, 1]))).toEqual(['for']);
    expect(choice(twoThirds, body('A', [3, 2]))).toEqual(['abstains']);
    expect(choice(twoThirds, body('A', [1, 2]))).toEqual(['against']);
    const all: Partial<Groups> = { moreThan: undefined, atLeast: 'all' };
    expect(choice(all, body('A', [3, 0]))).toEqual(['for']);
    expect(choice(all, body('A', [3, 1]))).toEqual(['abstains']);
    const two: Partial<Groups> = { moreThan: undefined, atLeast: 2 };
    expect(choice(two, body('A', [2, 1]))).toEqual(['for']);
    expect(choice(two, body('A', [1, 0]))).toEqual(['abstains']);
  });

  it('of one that is split is an abstention, or against where the rules say so', () => {
    expect(choice({}, body('A', [2, 2]))).toEqual(['abstains']);
    expect(choice({ split: 'is against' }, body('A', [2, 2]))).toEqual(['against']);
  });

  it('is split where both sides are enough', () => {
    const third: Partial<Groups> = { moreThan: undefined, atLeast: '1/3' };
    expect(choice(third, body('A', [3, 2]))).toEqual(['abstains']);
    expect(choice(third, body('A', [2, 3]))).toEqual(['abstains']);
    expect(choice({ ...third, split: 'is against' }, body('A', [3, 2]))).toEqual(['against']);
    expect(choice(third, body('A', [3, 1]))).toEqual(['for']);
  });

  it('is split where its members abstain: they said something', () => {
    expect(choice({ empty: 'is left out' }, body('A', [0, 0, 1]))).toEqual(['abstains']);
    expect(choice({ empty: 'abstains', split: 'is against' }, body('A', [0, 0, 1]))).toEqual([
      'against',
    ]);
  });

  it('of one in which nobody voted or abstained is what the rules say', () => {
    expect(choice({}, silent)).toEqual([]);
    expect(choice({ empty: 'abstains' }, silent)).toEqual(['abstains']);
    expect(choice({ empty: 'is against' }, silent)).toEqual(['against']);
    const out = alike(2, { body: 'A', says: 'for', steppedOut: true });
    expect(choice({ empty: 'is against' }, out)).toEqual(['against']);
  });
});

describe('a group whose members vote by weight', () => {
  const byWeight = { unit: 'weight' } as const;
  const table = [...body('A', [1, 0], { weight: 5 }), ...body('A', [0, 2], { weight: 2 })];

  it('is for where what is for it weighs enough', () => {
    expect(grouped(table, byWeight)).toMatchObject({ for: 1, against: 0, of: 1 });
    expect(grouped(table)).toMatchObject({ for: 0, against: 1, of: 1 });
  });

  it('has its whole weight as base where all its seats are', () => {
    const heavy = [...table, one('A away', { body: 'A', weight: 1 })];
    expect(grouped(heavy, { ...byWeight, of: 'all seats' })).toMatchObject({
      for: 0,
      abstained: 1,
    });
  });

  it('is weighed as the rules say', () => {
    const weights = { classes: { partner: 9 }, otherwise: 1 };
    const groups = { by: 'body', moreThan: '1/2', unit: 'weight' } as const;
    expect(count({ moreThan: '1/2', unit: { groups } }, table, weights).against).toBe(1);
  });

  it('is not empty where someone of no weight voted: it is split', () => {
    const weightless = body('A', [1, 0], { weight: 0 });
    expect(grouped(weightless, { ...byWeight, empty: 'is against' })).toMatchObject({
      against: 0,
      abstained: 1,
    });
  });
});

describe('groups in the base', () => {
  const table = [
    ...body('A', [1, 0]),
    ...body('B', [0, 0, 1]),
    one('C silent', { body: 'C', here: true }),
    one('D away', { body: 'D' }),
    one('E out', { body: 'E', steppedOut: true, here: true }),
    one('F nobody', { body: 'F', vacant: true }),
  ];
  const base = (rest: Partial<Written>, groups: Partial<Groups> = {}) =>
    grouped(table, groups, rest).of;

  it('are those that voted, that spoke, that have someone there, who may vote, or all', () => {
    expect(base({ of: 'votes cast' })).toBe(1);
    expect(base({ of: 'votes and abstentions' })).toBe(2);
    expect(base({ of: 'present and entitled' })).toBe(3);
    expect(base({ of: 'entitled' })).toBe(4);
    expect(base({ of: 'all seats' })).toBe(6);
    expect(base({ of: 9 })).toBe(9);
  });

  it('leave it where none of their seats is left in it', () => {
    expect(base({ of: 'all seats', vacantSeats: 'leave the base' })).toBe(5);
    expect(base({ of: 'all seats', steppedOut: 'leave the base' })).toBe(5);
    const joined = [...table, one('F second', { body: 'F' })];
    expect(grouped(joined, {}, { of: 'all seats', vacantSeats: 'leave the base' }).of).toBe(6);
  });

  it('that are given a vote for their silence are among those that voted', () => {
    expect(base({ of: 'votes cast' }, { empty: 'is against' })).toBe(5);
    expect(base({ of: 'votes and abstentions' }, { empty: 'abstains' })).toBe(6);
    expect(base({ of: 'entitled' }, { empty: 'is against' })).toBe(6);
    expect(base({ of: 'present and entitled' }, { empty: 'is against' })).toBe(6);
  });

  it('may all have to be there, seat by seat', () => {
    const everyone = { everyonePresent: true } as const;
    expect(grouped(body('A', [2, 0]), {}, everyone).met).toBe(true);
    const absent = [...body('A', [2, 0]), one('A away', { body: 'A' })];
    expect(grouped(absent, {}, everyone)).toMatchObject({ met: false, absent: ['A away'] });
  });
});
