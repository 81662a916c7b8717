import { describe, it } from 'vitest';
import { type Draft, members } from '#test/shared/forum/lint/linted.ts';
import { expectTold, silentChairs } from './finding-words.ts';

describe('of the chair, the table and the course of things a finding says what is wrong', () => {
  it.each<[RegExp, Draft]>([
    [
      /^No filled seat can be in the chair/,
      {
        presiding: ['partner'],
        seats: { ...members, eve: { classes: ['partner'], vacant: true } },
      },
    ],
    [
      /nobody can record a result or give a casting vote/,
      { presiding: ['chair'], vote: { tie: 'casting vote', carriedWhen: [{ moreThan: '1/2' }] } },
    ],
    [/nobody can record a result\. Name/, { presiding: ['chair'] }],
    [
      /^Nobody who can be in the chair has a vote/,
      {
        seats: silentChairs,
        vote: { tie: 'second and casting vote', carriedWhen: [{ moreThan: '1/2' }] },
      },
    ],
    [
      /^The seat “ann” is first in the chair and has no vote/,
      {
        seats: { ...silentChairs, bob: { classes: ['deputy chair'] } },
        vote: { tie: 'second and casting vote', carriedWhen: [{ moreThan: '1/2' }] },
      },
    ],
    [
      /only the seat “ann” has a vote of its own/,
      {
        seats: { ...silentChairs, ann: { classes: ['chair'] } },
        vote: { tie: 'second and casting vote', carriedWhen: [{ moreThan: '1/2' }] },
      },
    ],
    [
      /has a say in any of these tests/,
      {
        vote: {
          tie: 'casting vote',
          carriedWhen: [{ moreThan: '1/2', electorate: { class: 'clinical' } }],
        },
      },
    ],
    [
      /has no nurse, or too few: it has 0 and needs 1\. Source: Terms\./,
      { composition: [{ name: 'nurse', class: 'nurse', source: 'Terms' }] },
    ],
    [
      /too many of this: guest\. It has 2 and may have 0\./,
      { composition: [{ name: 'guest', class: 'clinical', atMost: 0 }] },
    ],
    [
      /asks for at least 3 and allows at most 2/,
      { composition: [{ name: 'guest', atLeast: 3, atMost: 2 }] },
    ],
    [/^No seat brings “carers” to the table/, { perspectives: ['carers'] }],
    [
      /^The name of whom it advises never applies, because the result is a decision/,
      { outcome: { to: 'B' } },
    ],
    [
      /^It needs “Board”, which is this body itself/,
      { outcome: { alsoNeeds: [{ of: 'Board', what: 'approval' }] } },
    ],
    [
      /^“B” is named twice/,
      {
        outcome: {
          alsoNeeds: [
            { of: 'B', what: 'approval' },
            { of: 'B', what: 'approval' },
          ],
        },
      },
    ],
    [
      /is to ratify what has no effect/,
      { outcome: { alsoNeeds: [{ of: 'B', what: 'ratification' }] } },
    ],
    [/no step is required before it/, { steps: [] }],
    [/^Silence is taken for consent in every kind/, { silence: { adoptedAfter: { days: 1 } } }],
    [
      /^For the kind of decision “pay”: Agreement takes everyone’s word/,
      {
        consensus: { agreedWhen: 'everyone agrees' },
        kinds: { pay: { name: 'pay', silence: { adoptedAfter: { days: 1 } } } },
      },
    ],
    [/has the same rules as every other/, { kinds: { pay: { name: 'pay' } } }],
    [/^Proxies are allowed, and there is no vote/, { proxies: {}, vote: 'none' }],
    [
      /^Deputies are allowed, and neither vote nor count/,
      { deputies: { votes: false, counts: false } },
    ],
    [
      /^Deputies are allowed, but only for seats that nobody holds/,
      { deputies: { for: { class: 'guest' } } },
    ],
    [
      /^Seats name substitutes, who neither/,
      {
        substitutes: { votes: false, counts: false },
        seats: { ...members, eve: { substitutes: 'zoe' } },
      },
    ],
  ])('%s', expectTold);
});
