import { describe, expect, it } from 'vitest';
import { countLimb } from '#shared/forum/count-limb.ts';
import { said } from '#shared/forum/lint/book.ts';
import type { AbstentionHelps } from '#shared/forum/lint/fault.ts';
import { votingLimbs } from '#shared/forum/lint/limbs.ts';
import type { Choice } from '#shared/forum/said.ts';
import { seatsOf } from '#shared/forum/seat.ts';
import { byBody, fay, hows, meeting, vacant } from './abstaining.ts';
import { type Draft, members, voting, written } from './linted.ts';

const six = {
  ...members,
  fay: { body: 'B' },
  gus: { body: 'B' },
  hal: { body: 'B' },
  ian: { body: 'B' },
};

const four = ['ann', 'bob', 'cat', 'fay'];

/** Whether the vote is carried with these words. */
function isCarried(draft: Draft, words: { readonly [seat: string]: Choice }): boolean {
  const file = written(draft);
  const book = { file, kind: null, rules: file, seats: seatsOf(file.seats) };
  const [place = 'here'] = file.takenAt.allowed;
  const table = said(book, place, ({ id }) => words[id] ?? null);
  return votingLimbs(book).every(({ limb }) => countLimb(limb, table, file.weights).met);
}

type Case = [AbstentionHelps, Draft, { readonly [seat: string]: Choice }, string];

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
  ])('%s', (how, draft, words, seat) => {
    expect(hows(draft)).toContain(how);
    expect(isCarried(draft, words)).toBe(false);
    expect(isCarried(draft, { ...words, [seat]: 'abstain' })).toBe(true);
  });
});
