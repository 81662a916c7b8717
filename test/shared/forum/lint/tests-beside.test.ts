import { describe, expect, it } from 'vitest';
import { kindsLeftOut } from '#shared/forum/lint/kinds.ts';
import { seatsOf } from '#shared/forum/seat.ts';
import { type Draft, members, told, voting, written } from './linted.ts';

const both = { normally: 'here', allowed: ['here', 'at a meeting'] } as const;
const inRoom = { ...members, eve: { classes: ['partner'], body: 'C', votesInPerson: true } };
const by = (classes: string[], rest: object = {}) =>
  voting({ moreThan: '1/2', unit: { groups: { by: { classes }, moreThan: '1/2' } }, ...rest });
const isTold = (draft: Draft, ...which: Parameters<typeof told>[1][]) =>
  told(draft, ...which).length > 0;

describe('why no vote can pass a test', () => {
  const why = (draft: Draft) =>
    told(draft, 'TestNeverPassed')
      .filter(({ path }) => path[0] === 'vote')
      .map((each) => ('why' in each ? each.why : null));

  it('is told of the place where it comes nearest', () => {
    expect(why({ ...voting({ atLeast: 6 }), seats: inRoom, takenAt: both })).toMatchObject([
      { is: 'out of reach', most: 5, needed: 6 },
    ]);
  });

  it('is a number of all seats, of which nobody has stepped out', () => {
    const limb = { atLeast: '6/5', of: 'all seats', steppedOut: 'leave the base' };
    expect(why(voting(limb))).toMatchObject([{ is: 'out of reach', most: 5, needed: 6 }]);
  });

  it('is a required seat alone, where all the others are enough', () => {
    const seats = { ...members, eve: { vacant: true, classes: ['partner'] } };
    const limb = { atLeast: 'all', of: 'entitled', inFavour: 'eve' };
    expect(why({ ...voting(limb), seats })).toMatchObject([
      { is: 'required seats without a vote' },
    ]);
  });

  it('is the number, where only some weigh nothing or are in no group', () => {
    const weights = { classes: { chair: 0 }, otherwise: 1 };
    expect(why({ ...voting({ atLeast: 100, unit: 'weight' }), weights })).toMatchObject([
      { is: 'out of reach', most: 4 },
    ]);
    const some = by(['clinical'], { moreThan: undefined, atLeast: 6 });
    expect(why(some)).toMatchObject([{ is: 'out of reach', most: 1 }]);
  });
});

describe('a test that some vote passes', () => {
  const twoOfEach = (rest: object = {}) =>
    voting({
      atLeast: 'all',
      unit: { groups: { by: 'body', atLeast: 2, split: 'is against' } },
      ...rest,
    });

  it('by a group that says nothing, and that a seat outside the test would not help', () => {
    const electorate = { class: ['chair', 'deputy chair', 'clinical', 'partner'] };
    const seats = { ...members, fay: { body: 'C', classes: ['guest'] } };
    expect(isTold({ ...twoOfEach({ electorate }), seats }, 'TestNeverPassed')).toBe(false);
  });

  it('with the vote of a seat of no group', () => {
    const seats = { ...members, fay: {} };
    expect(isTold({ ...twoOfEach({ inFavour: 'fay' }), seats }, 'TestNeverPassed')).toBe(false);
  });

  it('and that every vote passes in one place', () => {
    const limb = { atLeast: '0%', electorate: { seats: 'eve' } };
    const draft = { ...voting(limb), seats: inRoom, takenAt: both };
    expect(isTold(draft, 'TestAlwaysPassed')).toBe(true);
  });
});

describe('seats outside a test', () => {
  it('need be in none of its groups', () => {
    const electorate = { class: 'clinical' };
    expect(isTold(by(['clinical']), 'InNoGroup')).toBe(true);
    expect(isTold(by(['clinical'], { electorate }), 'InNoGroup')).toBe(false);
  });

  it('do not make its weights differ', () => {
    const seats = { ...members, ann: { classes: ['chair'], weight: 2 } };
    const limb = { moreThan: '1/2', unit: 'weight', electorate: { class: 'clinical' } };
    expect(isTold({ ...voting(limb), seats }, 'WeightsAllAlike')).toBe(true);
  });
});

describe('what another finding says already', () => {
  it('is not told of groups in which nobody is', () => {
    expect(isTold(by(['nurse']), 'InNoGroup')).toBe(false);
  });

  it('is not told of weights that are all nothing, or of one seat', () => {
    const weights = { classes: { chair: 0 }, otherwise: 0 };
    const weight = voting({ moreThan: '1/2', unit: 'weight' });
    expect(isTold({ ...weight, weights }, 'WeighsNothing', 'WeightsAllAlike')).toBe(false);
    const seats = { ann: { classes: ['chair'] } };
    expect(isTold({ ...weight, seats }, 'WeightsAllAlike')).toBe(false);
  });

  it('is not told again of the weights of a kind', () => {
    const [weights, other] = [2, 3].map((chair) => ({ classes: { chair } }));
    const kinds = { small: { name: 'small', weights: other } };
    expect(told({ weights, kinds }, 'WeightsUnused')).toHaveLength(1);
  });
});

describe('kinds of decision beside very many seats', () => {
  const ids = Array.from({ length: 1_000 }, (_, index) => `s${index}`);
  const seats = Object.fromEntries(ids.map((id) => [id, { classes: ['chair'] }]));
  const draft = (count: number): Draft => ({
    seats,
    kinds: Object.fromEntries(
      ids.slice(0, count).map((id) => [id, { name: id, outcome: { to: 'B' } }]),
    ),
  });

  it('are looked at up to a number', () => {
    expect(told(draft(12), 'NeverApplies')).toHaveLength(10);
  });

  it('are all looked at where they are just so many', () => {
    const left = (count: number) => {
      const file = written(draft(count));
      return kindsLeftOut({ file, kind: null, rules: file, seats: seatsOf(file.seats) });
    };
    expect(left(10)).toEqual([]);
    expect(left(11)).toMatchObject([{ code: 'KindsLeftOut', left: 1 }]);
  });
});
