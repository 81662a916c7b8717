import { describe, it } from 'vitest';
import { type Draft, members, voting } from '#test/shared/forum/lint/linted.ts';
import { byBody, expectTold } from './finding-words.ts';

describe('of tests a finding says what is wrong', () => {
  it.each<[RegExp, Draft]>([
    [
      /No seat with a vote is of its electorate/,
      voting({ moreThan: '1/2', electorate: { class: 'nurse' } }),
    ],
    [
      /Nobody of its electorate can vote/,
      {
        ...voting({ moreThan: '1/2', electorate: { seats: 'fay' } }),
        seats: { ...members, fay: { vacant: true } },
      },
    ],
    [
      /It takes a vote for it of the seat “fay”/,
      {
        ...voting({ moreThan: '1/2', inFavour: 'fay' }),
        seats: { ...members, fay: { vacant: true } },
      },
    ],
    [
      /nobody can be for the seat “fay”/,
      {
        ...voting({ moreThan: '1/2', everyonePresent: true }),
        seats: { ...members, fay: { vacant: true } },
      },
    ],
    [
      /The votes of its electorate weigh nothing/,
      { ...voting({ moreThan: '1/2', unit: 'weight' }), weights: { classes: {}, otherwise: 0 } },
    ],
    [
      /No seat of its electorate belongs to a group/,
      voting({ moreThan: '1/2', unit: { groups: { by: 'group', moreThan: '1/2' } } }),
    ],
    [/With every vote for it there are 5 of 5, and it takes 6/, voting({ atLeast: 6 })],
    [/passed even when everyone is against/, voting({ atLeast: 0 })],
    [/counts weight, and every seat weighs 1/, voting({ moreThan: '1/2', unit: 'weight' })],
    [/^Weights are given here/, { weights: { classes: { chair: 2 } } }],
    [
      /the vote of the seats “cat”, “dan” and “eve” weighs nothing/,
      {
        ...voting({ moreThan: '1/2', unit: 'weight' }),
        weights: { classes: { chair: 2, 'deputy chair': 1 }, otherwise: 0 },
      },
    ],
    [
      /^The seat “eve” would vote in more than one/,
      {
        ...voting({
          moreThan: '1/2',
          unit: { groups: { by: { classes: ['partner', 'chair'] }, moreThan: '1/2' } },
        }),
        seats: { ...members, eve: { classes: ['chair', 'partner'] } },
      },
    ],
    [
      /The vote of the seat.* is in none of these groups/,
      voting({
        moreThan: '1/2',
        unit: { groups: { by: { classes: ['chair'] }, moreThan: '1/2' } },
      }),
    ],
    [
      /an abstention can carry what was lost: a group that says nothing is against/,
      byBody({ empty: 'is against' }),
    ],
  ])('%s', expectTold);
});
