import { describe, expect, it } from 'vitest';
import { type Draft, members, told, voting } from './linted.ts';

const unknown = (draft: Draft) =>
  told(draft, 'UnknownName').map((each) => [
    each.path.join('.'),
    ...(each.code === 'UnknownName' ? [each.what, each.name] : []),
  ]);

const support = (limb: object): Draft => ({
  consensus: { support: [{ moreThan: '1/2', ...limb }] },
});

describe('a name that no seat has is found', () => {
  it.each<[string, string, string, Draft]>([
    ['electorate.class', 'class', 'clinicall', { electorate: { class: 'clinicall' } }],
    [
      'electorate.everyClass.1',
      'class',
      'nurse',
      { electorate: { everyClass: ['clinical', 'nurse'] } },
    ],
    ['electorate.except.seats', 'seat', 'zoe', { electorate: { except: { seats: 'zoe' } } }],
    ['quorum.of.body.1', 'body', 'D', { quorum: { atLeast: 1, of: { body: ['A', 'D'] } } }],
    [
      'quorum.conditions.0.fromEach.0',
      'body',
      'D',
      { quorum: { atLeast: 1, conditions: [{ name: 'one', fromEach: ['D', 'A'] }] } },
    ],
    ['consensus.support.0.electorate.body', 'body', 'D', support({ electorate: { body: 'D' } })],
    [
      'consensus.mustAnswer.0.class',
      'class',
      'nurse',
      { consensus: { mustAnswer: [{ name: 'a nurse', class: 'nurse' }] } },
    ],
    ['vote.carriedWhen.0.inFavour', 'seat', 'zoe', voting({ atLeast: 1, inFavour: 'zoe' })],
    [
      'vote.carriedWhen.0.unit.groups.by.classes.0',
      'class',
      'nurse',
      voting({
        moreThan: '1/2',
        unit: { groups: { by: { classes: ['nurse', 'chair'] }, moreThan: '1/2' } },
      }),
    ],
    ['weights.classes.nurse', 'class', 'nurse', { weights: { classes: { nurse: 2, chair: 1 } } }],
    ['weights.of', 'figure', 'people', { weights: { per: 1, of: 'people', round: 'up' } }],
    ['deputies.for.class', 'class', 'nurse', { deputies: { for: { class: 'nurse' } } }],
    [
      'window.veto.by.body',
      'body',
      'D',
      { window: { veto: { for: { days: 1 }, by: { body: 'D' } } } },
    ],
    ['presiding.1', 'class', 'vice', { presiding: ['chair', 'vice'] }],
    ['amendedBy', 'kind', 'rules', { amendedBy: 'rules' }],
  ])('in %s', (path, what, name, draft) => {
    expect(unknown(draft)).toEqual([[path, what, name]]);
  });
});

describe('a name that a seat has is not', () => {
  it.each<[string, Draft]>([
    ['a class', { electorate: { class: ['clinical', 'partner', 'chair'] } }],
    [
      'a figure',
      {
        weights: { per: 1, of: 'people', round: 'up' },
        seats: { ...members, ann: { figures: { people: 3 }, classes: ['chair'] } },
      },
    ],
    ['a kind', { amendedBy: 'rules', kinds: { rules: { name: 'the rules' } } }],
    ['the usual chairs, where there is no deputy', { seats: { ann: { classes: ['chair'] } } }],
    ['nothing, where nothing is given', { electorate: { class: undefined } }],
    ['what is asked of the table', { composition: [{ name: 'nurse', class: 'nurse' }] }],
  ])('%s', (_, draft) => {
    expect(unknown(draft)).toEqual([]);
  });

  it('where a seat has it at another time', () => {
    const inForce = { until: '2020-01-01' };
    const draft: Draft = {
      inForceFrom: '2026-01-01',
      electorate: { class: ['chair', 'old'] },
      seats: { ...members, old: { classes: ['old'], inForce } },
    };
    expect(unknown(draft)).toEqual([]);
  });
});

it('comes with the names that there are', () => {
  const seats = { ...members, fay: {} };
  expect(told({ seats, electorate: { body: 'D' } }, 'UnknownName')).toMatchObject([
    { known: ['A', 'B', 'C'], severity: 'error', kind: null },
  ]);
});
