import { describe, it } from 'vitest';
import { type Draft, members } from '#test/shared/forum/lint/linted.ts';
import { expectTold } from './finding-words.ts';

describe('of seats and of enough people a finding says what is wrong', () => {
  it.each<[RegExp, Draft]>([
    [
      /^No seat has the class “guest”.*There is “chair”, “deputy chair”,/,
      { electorate: { class: 'guest' } },
    ],
    [
      /^No seat has the figure “people”.*The file has none at all/,
      { weights: { per: 1, of: 'people', round: 'up' } },
    ],
    [/^There are no seats\./, { seats: {} }],
    [/^No seat has a vote\./, { seats: { ann: { classes: ['chair'], votes: false } } }],
    [
      /ends on 1 April 2026, before it begins on 2 April 2026/,
      { seats: { ...members, eve: { inForce: { from: '2026-04-02', until: '2026-04-01' } } } },
    ],
    [/^“ann” holds “ann” and “fay” at one time/, { seats: { ...members, fay: { heldBy: 'ann' } } }],
    [
      /^“ann” is a substitute for the seat “eve” and holds the seat “ann”/,
      { seats: { ...members, eve: { substitutes: 'ann' } } },
    ],
    [
      /^The seat “eve” is to vote in the room only, and no decision/,
      {
        seats: { ...members, eve: { votesInPerson: true } },
        takenAt: { normally: 'for a meeting', allowed: ['for a meeting'] },
      },
    ],
    [
      /^The seats “dan” and “eve” are to vote in the room only\. Where/,
      {
        seats: { ...members, dan: { votesInPerson: true }, eve: { votesInPerson: true } },
        takenAt: { normally: 'here', allowed: ['here', 'at a meeting'] },
      },
    ],
    [
      /never be enough people, even with everyone there\. 5 seats of 5 can be present, and it takes 6/,
      { quorum: { atLeast: 6 } },
    ],
    [
      /There is no seat to take a share of; what is still missing then: a nurse\./,
      {
        quorum: {
          atLeast: '1/2',
          of: { body: 'Z' },
          conditions: [{ name: 'a nurse', class: 'nurse' }],
        },
      },
    ],
    [/for a decision taken for a meeting/, { electorate: { class: 'chair' } }],
    [
      /^Without the seat “eve” there are not enough people.*So if its holder declares/,
      { quorum: { atLeast: 1, conditions: [{ name: 'a partner', class: 'partner' }] } },
    ],
    [
      /^Enough people takes every seat that counts\..*So if one of them declares/,
      { quorum: { atLeast: 'all' } },
    ],
    [
      /^Whoever meets the condition “a partner”/,
      {
        quorum: {
          atLeast: 1,
          of: { class: 'clinical' },
          conditions: [{ name: 'a partner', class: 'partner' }],
        },
      },
    ],
    [
      /are not there to do it: a nurse\./,
      { consensus: { mustAnswer: [{ name: 'a nurse', class: 'nurse' }] } },
    ],
  ])('%s', expectTold);
});
