import { describe, expect, it } from 'vitest';
import { byBody, fay, hows, meeting, vacant } from './abstaining.ts';
import { type Draft, members, voting } from './linted.ts';

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
    ['in groups', byBody({})],
    ['in groups that are left out', byBody({ of: 'entitled' })],
    ['in groups of which all must be for it', byBody({ empty: 'is against' }, { of: 'all seats' })],
    ['in groups of which so many must be', byBody({ empty: 'is against' }, { moreThan: 1 })],
    ['in groups against when split', byBody({ empty: 'is against', split: 'is against' })],
    ['in groups by number', byBody({ of: 'votes and abstentions', moreThan: 1 })],
    ['in groups that are there', { ...byBody({ of: 'present and entitled' }), ...meeting }],
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

it('is told of very many groups without a look at each number of them', () => {
  const seats = Object.fromEntries(
    Array.from({ length: 202 }, (_, index) => [`s${index}`, { body: `body ${index}` }]),
  );
  expect(hows({ ...byBody({ empty: 'is against' }), seats })).toEqual([
    'it takes a vote from a group that said nothing',
  ]);
});
