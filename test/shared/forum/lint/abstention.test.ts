import { describe, expect, it } from 'vitest';
import { byBody, type Case, fay, hows, isCarried, meeting, vacant } from './abstaining.ts';
import { members, voting } from './linted.ts';

const four = ['ann', 'bob', 'cat', 'fay'];

describe('an abstention carries what was lost, and that is told', () => {
  it.each<Case>([
    [
      'it makes a seat present',
      voting({ moreThan: '1/2', everyonePresent: true }),
      { ann: 'for', bob: 'for', cat: 'for', dan: 'for' },
      'eve',
    ],
    [
      'it makes a seat present',
      { ...voting({ moreThan: '1/2', everyonePresent: true }), seats: fay, ...meeting },
      { ann: 'for', bob: 'for', eve: 'for' },
      'cat',
    ],
    [
      'it makes a seat present',
      voting({ moreThan: '1/2', of: 'entitled', everyonePresent: true }),
      { ann: 'for', bob: 'for', cat: 'for', dan: 'for' },
      'eve',
    ],
    [
      'it makes a seat present',
      {
        ...voting({ moreThan: '1/2', everyonePresent: true }),
        seats: Object.fromEntries(
          Object.entries(fay).map(([id, each]) => [id, { ...each, whenVacant: vacant.whenVacant }]),
        ),
        ...meeting,
      },
      { ann: 'for', bob: 'for', eve: 'for' },
      'cat',
    ],
    [
      'it makes a seat present',
      byBody({}, { everyonePresent: true }),
      { ann: 'for', bob: 'for', cat: 'for', dan: 'for' },
      'eve',
    ],
    [
      'it makes a seat present',
      { ...byBody({}, { everyonePresent: true }), seats: fay, ...meeting },
      { ann: 'for', bob: 'for', eve: 'for' },
      'cat',
    ],
    [
      'nothing out of something is enough',
      voting({ atLeast: '0%', of: 'votes and abstentions' }),
      {},
      'ann',
    ],
    [
      'nothing out of something is enough',
      voting({ atLeast: '0%', of: 'present and entitled' }),
      {},
      'ann',
    ],
    [
      'nothing out of something is enough',
      byBody({ split: 'is against' }, { moreThan: undefined, atLeast: '0%' }),
      {},
      'ann',
    ],
    [
      'it makes the share against smaller',
      voting({ moreThan: '1/2', of: 'present and entitled', againstBelow: '1/4' }),
      { ann: 'for', bob: 'for', cat: 'for', dan: 'against' },
      'eve',
    ],
    [
      'it makes the share against smaller',
      voting({ moreThan: '1/2', of: 'votes and abstentions', againstBelow: '1/4' }),
      { ann: 'for', bob: 'for', cat: 'for', dan: 'against' },
      'eve',
    ],
    [
      'it takes the vote of a vacant seat',
      { ...voting({ atLeast: 2, notAgainst: 'fay' }), seats: fay },
      { ann: 'for', bob: 'for', cat: 'against' },
      'dan',
    ],
    [
      'it takes the vote of a vacant seat',
      { ...voting({ moreThan: '1/2' }), seats: fay },
      { ann: 'for', bob: 'for', cat: 'against' },
      'dan',
    ],
    [
      'it takes the vote of a vacant seat',
      {
        ...voting({ moreThan: '1/2', of: 'votes and abstentions', unit: 'weight' }),
        seats: { ...members, fay: { ...vacant, weight: 3 } },
      },
      { ann: 'for', bob: 'for', eve: 'for', cat: 'against' },
      'dan',
    ],
    [
      'it takes the vote of a vacant seat',
      {
        ...voting({
          moreThan: '1/2',
          of: 'present and entitled',
          electorate: { seats: ['ann', 'fay'] },
        }),
        seats: fay,
      },
      { ann: 'for', cat: 'against' },
      'dan',
    ],
    [
      'it takes the vote of a vacant seat',
      {
        ...voting({ moreThan: '1/2', of: 'votes and abstentions', electorate: { seats: four } }),
        seats: fay,
      },
      { ann: 'for', bob: 'for', cat: 'against' },
      'dan',
    ],
    [
      'it takes the vote of a vacant seat',
      {
        ...voting({ moreThan: '1/2', of: 'present and entitled' }),
        seats: fay,
        takenAt: { normally: 'here', allowed: ['at a meeting', 'here'] },
      },
      { ann: 'for', bob: 'for', eve: 'for', cat: 'against' },
      'dan',
    ],
    [
      'it takes the vote of a vacant seat',
      {
        ...voting({
          atLeast: 1,
          unit: { groups: { by: { classes: ['chair', 'clinical'] }, moreThan: '1/2' } },
        }),
        seats: { ...members, fay: { ...vacant, classes: ['chair'] } },
      },
      { ann: 'for', cat: 'against' },
      'dan',
    ],
  ])('%s', (how, draft, words, seat) => {
    expect(hows(draft)).toContain(how);
    expect(isCarried(draft, words)).toBe(false);
    expect(isCarried(draft, { ...words, [seat]: 'abstain' })).toBe(true);
  });
});
