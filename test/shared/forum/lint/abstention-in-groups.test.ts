import { describe, expect, it } from 'vitest';
import { byBody, type Case, hows, isCarried, vacant } from './abstaining.ts';
import { members } from './linted.ts';

const six = {
  ...members,
  fay: { body: 'B' },
  gus: { body: 'B' },
  hal: { body: 'B' },
  ian: { body: 'B' },
};

describe('an abstention in a group carries what was lost, and that is told', () => {
  it.each<Case>([
    [
      'it takes a vote from a group that said nothing',
      { ...byBody({ empty: 'is against' }), electorate: { body: ['A', 'B'] } },
      { ann: 'for' },
      'cat',
    ],
    [
      'it takes a vote from a group that said nothing',
      {
        ...byBody({ empty: 'is against' }),
        seats: { ann: { body: 'A' }, eve: { body: 'C', votesInPerson: true } },
        takenAt: { normally: 'here', allowed: ['at a meeting', 'here'] },
      },
      { ann: 'for' },
      'eve',
    ],
    [
      'it takes a vote from a group that said nothing',
      {
        ...byBody({ by: { classes: ['x', 'y'] }, empty: 'is against' }),
        seats: {
          ann: { classes: ['x'], body: 'A' },
          bob: { body: 'A' },
          cat: { body: 'B' },
          fay: { ...vacant, classes: ['y'] },
        },
      },
      { ann: 'for' },
      'cat',
    ],
    [
      'it takes a vote from a group that was against',
      {
        ...byBody({ of: 'votes and abstentions' }, { atLeast: 'all', moreThan: undefined }),
        seats: {
          ann: { body: 'A' },
          cat: { body: 'B' },
          dan: { body: 'B' },
          fay: { vacant: true, body: 'Z' },
        },
      },
      { ann: 'for', cat: 'against' },
      'dan',
    ],
    [
      'it takes a vote from a group that said nothing',
      byBody({ empty: 'is against' }),
      { ann: 'for', bob: 'for', eve: 'abstain' },
      'cat',
    ],
    [
      'it takes a vote from a group that was against',
      byBody({ of: 'votes and abstentions' }, { atLeast: 'all', moreThan: undefined }),
      { ann: 'for', cat: 'against' },
      'dan',
    ],
    [
      'it takes a vote from a group that was against',
      byBody({ of: 'present and entitled' }),
      { ann: 'for', cat: 'against' },
      'dan',
    ],
    [
      'it makes a group be for',
      {
        ...byBody({
          moreThan: undefined,
          atLeast: '1/3',
          of: 'votes and abstentions',
          split: 'is against',
        }),
        seats: { ...six, jon: { body: 'B' } },
      },
      { cat: 'for', dan: 'for', fay: 'for', gus: 'for', hal: 'against', ian: 'against' },
      'jon',
    ],
    [
      'it makes a group be for',
      {
        ...byBody({
          moreThan: undefined,
          atLeast: '2/5',
          of: 'votes and abstentions',
          split: 'is against',
        }),
        seats: six,
      },
      { cat: 'for', dan: 'for', fay: 'for', gus: 'against', hal: 'against' },
      'ian',
    ],
  ])('%s', (how, draft, words, seat) => {
    expect(hows(draft)).toContain(how);
    expect(isCarried(draft, words)).toBe(false);
    expect(isCarried(draft, { ...words, [seat]: 'abstain' })).toBe(true);
  });
});
