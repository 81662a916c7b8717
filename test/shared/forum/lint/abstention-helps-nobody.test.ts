import { describe, expect, it } from 'vitest';
import { byBody, fay, hows, meeting, vacant } from './abstaining.ts';
import { type Draft, members, voting } from './linted.ts';

const both = 'votes and abstentions';

describe('an abstention helps nobody', () => {
  it.each<[string, Draft]>([
    ['of votes cast', voting({ moreThan: '1/2' })],
    ['of votes and abstentions', voting({ moreThan: '1/2', of: 'votes and abstentions' })],
    [
      'of nothing at a meeting',
      { ...voting({ atLeast: '0%', of: 'present and entitled' }), ...meeting },
    ],
    ['of nothing of all', voting({ atLeast: '0%', of: 'all seats' })],
    ['of nothing, by seats', voting({ atLeast: '0%' })],
    [
      'where all must be there, at a meeting',
      { ...voting({ moreThan: '1/2', everyonePresent: true }), ...meeting },
    ],
    [
      'where all must be there and be for it',
      voting({ atLeast: 'all', of: 'entitled', everyonePresent: true }),
    ],
    [
      'where groups must all be there, at a meeting',
      { ...byBody({}, { everyonePresent: true }), ...meeting },
    ],
    ['where a vacant seat takes a number', { ...voting({ atLeast: 3 }), seats: fay }],
    [
      'where a vacant seat is one of all',
      { ...voting({ moreThan: '1/2', of: 'entitled' }), seats: fay },
    ],
    [
      'where it takes the vacant seat’s place',
      { ...voting({ moreThan: '1/2', of: 'votes and abstentions' }), seats: fay },
    ],
    [
      'where it takes its place among those there',
      {
        ...voting({ moreThan: '1/2', of: 'present and entitled' }),
        seats: fay,
        takenAt: { normally: 'here', allowed: ['here'] },
      },
    ],
    [
      'where one votes for a vacant seat',
      { ...voting({ moreThan: '1/2' }), seats: { ...members, fay: { ...vacant, body: 'C' } } },
    ],
    [
      'where a vacant seat has lost its vote',
      { ...voting({ moreThan: '1/2' }), seats: { ...members, fay: { vacant: true, body: 'B' } } },
    ],
    [
      'where a vacant seat weighs as one of all',
      { ...voting({ moreThan: '1/2', of: 'entitled', unit: 'weight' }), seats: fay },
    ],
    [
      'where a vacant seat is of no body, as others are',
      {
        ...voting({ moreThan: '1/2' }),
        seats: { ann: { classes: ['chair'] }, bob: {}, fay: { ...vacant, body: undefined } },
      },
    ],
    [
      'of nothing of all groups',
      byBody({ split: 'is against' }, { moreThan: undefined, atLeast: '0%', of: 'all seats' }),
    ],
    ['in groups', byBody({})],
    ['in groups that are left out', byBody({ of: 'entitled' })],
    ['in groups of which all must be for it', byBody({ empty: 'is against' }, { of: 'all seats' })],
    ['in groups of which so many must be', byBody({ empty: 'is against' }, { moreThan: 1 })],
    ['in groups against when split', byBody({ empty: 'is against', split: 'is against' })],
    ['in groups by number', byBody({ of: 'votes and abstentions', moreThan: 1 })],
    ['in groups that are there', { ...byBody({ of: 'present and entitled' }), ...meeting }],
    [
      'in groups of which a quarter is enough',
      byBody({ empty: 'is against' }, { moreThan: undefined, atLeast: '1/4' }),
    ],
    [
      'in groups of which one vote against is always enough',
      {
        ...byBody({ of: 'votes and abstentions', moreThan: undefined, atLeast: '1/4' }),
        seats: { ...members, fay: { body: 'B' } },
      },
    ],
    [
      'in groups of which a half is enough',
      {
        ...byBody({ of: both, moreThan: undefined, atLeast: '1/2', split: 'is against' }),
        seats: { ...members, fay: { body: 'B' } },
      },
    ],
    ['in groups that no vote is enough of', byBody({ of: both, moreThan: 'all' })],
    ['in groups that are for or against', byBody({ of: both, split: 'is against' })],
    [
      'in one group beside seats of none',
      voting({
        moreThan: '1/2',
        unit: {
          groups: { by: { classes: ['clinical'] }, moreThan: '1/2', empty: 'is against' },
        },
      }),
    ],
    [
      'in one group beside a vacant one',
      {
        ...byBody({ empty: 'is against' }, { moreThan: undefined, atLeast: '1/2' }),
        seats: { ann: { classes: ['chair'], body: 'A' }, fay: { vacant: true, body: 'Z' } },
      },
    ],
    ['in one group of the test', byBody({ empty: 'is against' }, { electorate: { body: 'B' } })],
    ['in one group', { ...byBody({ empty: 'is against' }), electorate: { body: 'B' } }],
    [
      'in no group',
      voting({ moreThan: '1/2', unit: { groups: { by: 'group', moreThan: '1/2' } } }),
    ],
    [
      'where a vacant group is against anyway',
      {
        ...byBody({ empty: 'is against' }, { moreThan: undefined, atLeast: 'all' }),
        seats: { ...members, fay: { vacant: true, body: 'Z' } },
      },
    ],
  ])('%s', (_, draft) => {
    expect(hows(draft)).toEqual([]);
  });
});

describe('where all must be there and be for it', () => {
  const rule = { atLeast: 'all', of: 'entitled', everyonePresent: true };
  const sorts = (count: number): Draft => ({
    ...voting(rule),
    seats: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`s${index}`, { weight: index + 1 }]),
    ),
  });

  it('each sort of seats is tried, but not more than a hundred', () => {
    expect(hows(sorts(100))).toEqual([]);
    expect(hows(sorts(101))).toEqual(['it makes a seat present']);
  });

  it('nothing is tried in groups', () => {
    const draft = byBody(
      { moreThan: undefined, atLeast: 'all', of: 'entitled' },
      { ...rule, moreThan: undefined },
    );
    expect(hows(draft)).toEqual(['it makes a seat present']);
  });
});

it('is told of very many groups without a look at each number of them', () => {
  const seats = Object.fromEntries(
    Array.from({ length: 202 }, (_, index) => [`s${index}`, { body: `body ${index}` }]),
  );
  expect(hows({ ...byBody({ empty: 'is against' }), seats })).toEqual([
    'it takes a vote from a group that said nothing',
  ]);
});
