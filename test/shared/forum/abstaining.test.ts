import { describe, expect, it } from 'vitest';
import type { Choice } from '#shared/forum/said.ts';
import { one, voted, votes, type Written } from './round-table.ts';

type Groups = Exclude<Written['unit'], string | undefined>['groups'];

const majority: Written = { moreThan: '1/2' };
const inGroups = (groups: Partial<Groups>, rest: Partial<Written> = {}): Written => ({
  ...majority,
  ...rest,
  unit: { groups: { by: 'body', moreThan: '1/2', ...groups } },
});
const third = { moreThan: undefined, atLeast: '1/3' };

/** Body A for it; of body B these, and one seat of which the last word is changed. */
const before = (rule: Written, b: Parameters<typeof votes>[0], last?: Choice) =>
  voted(
    [rule],
    [
      ...votes([1, 0], { body: 'A' }),
      ...votes(b, { body: 'B' }),
      one('last', last === undefined ? { body: 'B' } : { body: 'B', says: last }),
    ],
  ).is;

describe('an abstention in place of silence', () => {
  it('betters nothing as a rule: it leaves the base, or enlarges it', () => {
    for (const of of ['votes cast', 'entitled', 'all seats'] as const) {
      const rule: Written = { ...majority, of };
      expect(before(rule, [0, 1], 'abstain')).toBe(before(rule, [0, 1]));
    }
    const enlarged: Written = { ...majority, of: 'votes and abstentions' };
    expect([before(enlarged, [0, 0]), before(enlarged, [0, 0], 'abstain')]).toEqual([
      'carried',
      'not carried',
    ]);
  });

  it.each<[string, Written, [number, number, number?]]>([
    [
      'everyone must be there, and whoever abstains is',
      { ...majority, everyonePresent: true },
      [0, 0],
    ],
    [
      'a share of none is enough of any base at all',
      { atLeast: '0%', electorate: { seats: 'last' }, of: 'votes and abstentions' },
      [0, 0],
    ],
    [
      'the silence of a group is against, its abstention not',
      inGroups({ empty: 'is against' }),
      [0, 0],
    ],
    ['it thins out a group that was against', inGroups({ of: 'votes and abstentions' }), [0, 1]],
    [
      'it thins out those there of a group that was against',
      inGroups({ of: 'present and entitled' }),
      [0, 1],
    ],
    [
      'it thins out one side of a group where both were enough',
      inGroups({ ...third, of: 'votes and abstentions', split: 'is against' }),
      [4, 2],
    ],
  ])('carries a lost vote where %s', (_, rule, b) => {
    expect(before(rule, b)).not.toBe('carried');
    expect(before(rule, b, 'abstain')).toBe('carried');
  });

  it('makes a tie of a lost vote where it makes a group be against', () => {
    const rule = inGroups({ split: 'is against' }, { of: 'all seats' });
    expect([before(rule, [0, 0]), before(rule, [0, 0], 'abstain')]).toEqual(['not carried', 'tie']);
  });
});

describe('a vote for it', () => {
  it('loses what was carried where the first vote of a group only splits the group', () => {
    const rule = inGroups({ of: 'entitled', split: 'is against' });
    expect([before(rule, [0, 0, 0]), before(rule, [0, 0, 0], 'for')]).toEqual([
      'carried',
      'carried',
    ]);
    const silent = [one('A', { body: 'A', says: 'for' }), one('second', { body: 'B' })];
    const is = (says?: Choice) =>
      voted(
        [rule],
        [...silent, one('last', says === undefined ? { body: 'B' } : { body: 'B', says })],
      ).is;
    expect([is(), is('for')]).toEqual(['carried', 'tie']);
  });
});

describe('a vote against it', () => {
  it('makes a tie of a lost vote where the base is more than the votes cast', () => {
    const rule: Written = { ...majority, of: 'all seats' };
    const table = (against: number) => [
      ...votes([2, against]),
      ...[one('away')].slice(against - 1),
    ];
    expect([voted([rule], table(1)).is, voted([rule], table(2)).is]).toEqual([
      'not carried',
      'tie',
    ]);
  });
});
