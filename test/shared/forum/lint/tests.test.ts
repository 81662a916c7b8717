import { describe, expect, it } from 'vitest';
import { codes, type Draft, members, told, voting } from './linted.ts';

const vacant = { ...members, eve: { vacant: true, classes: ['partner'], body: 'C' } };
const byBody = (groups: object = {}) => ({
  unit: { groups: { by: 'body', moreThan: '1/2', ...groups } },
});

describe('a test that no vote can pass', () => {
  it.each<[string, Draft, object]>([
    [
      'a share above 1',
      voting({ atLeast: '3/2' }),
      { is: 'out of reach', most: 5, needed: 8, of: 5 },
    ],
    ['more than all', voting({ moreThan: 'all' }), { is: 'out of reach', needed: 6 }],
    ['a number above the electorate', voting({ atLeast: 6 }), { is: 'out of reach', needed: 6 }],
    [
      'all of the seats, one of them vacant',
      { ...voting({ atLeast: 'all', of: 'all seats' }), seats: vacant },
      { is: 'out of reach', most: 4, needed: 5 },
    ],
    [
      'an electorate of nobody',
      voting({ moreThan: '1/2', electorate: { class: 'nurse' } }),
      { is: 'no seat' },
    ],
    [
      'an electorate of vacant seats',
      { ...voting({ moreThan: '1/2', electorate: { class: 'partner' } }), seats: vacant },
      { is: 'nobody who may vote' },
    ],
    [
      'a required seat that is vacant',
      { ...voting({ moreThan: '1/2', inFavour: ['ann', 'eve'] }), seats: vacant },
      { is: 'required seats without a vote', seats: ['eve'] },
    ],
    [
      'a required seat outside the electorate',
      { ...voting({ moreThan: '1/2', inFavour: 'eve' }), electorate: { except: { seats: 'eve' } } },
      { is: 'required seats without a vote', seats: ['eve'] },
    ],
    [
      'all present, one seat vacant',
      { ...voting({ moreThan: '1/2', everyonePresent: true }), seats: vacant },
      { is: 'vacant seats have to be there', seats: ['eve'] },
    ],
    [
      'weights that come to nothing',
      {
        ...voting({ moreThan: '1/2', unit: 'weight' }),
        weights: { classes: { chair: 0 }, otherwise: 0 },
      },
      { is: 'no weight' },
    ],
    [
      'a weight above all of them',
      voting({ atLeast: 100, unit: 'weight' }),
      { is: 'out of reach', most: 5, needed: 100 },
    ],
    [
      'groups to which nobody belongs',
      voting({ moreThan: '1/2', unit: { groups: { by: 'group', moreThan: '1/2' } } }),
      { is: 'no group' },
    ],
    [
      'a group that is vacant and then against',
      { ...voting({ atLeast: 'all', ...byBody({ empty: 'is against' }) }), seats: vacant },
      { is: 'out of reach', most: 2, needed: 3 },
    ],
  ])('%s', (_, draft, why) => {
    const found = told(draft, 'TestNeverPassed').filter(({ path }) => path[0] === 'vote');
    expect(found).toMatchObject([{ severity: 'error', path: ['vote', 'carriedWhen', 0], why }]);
  });

  it('of agreement, unless there always has to be a vote', () => {
    const support = [{ atLeast: 6 }];
    expect(told({ consensus: { support } }, 'TestNeverPassed')).toMatchObject([
      { path: ['consensus', 'support', 0] },
    ]);
    const vote = { when: 'always', carriedWhen: [{ moreThan: '1/2' }] } as const;
    expect(codes({ consensus: { support }, vote })).toEqual([]);
    expect(told({ consensus: { support }, vote: 'none' }, 'TestNeverPassed')).toHaveLength(1);
  });

  it('is told with every reason', () => {
    const limb = { atLeast: 6, inFavour: 'eve', everyonePresent: true };
    const found = told({ ...voting(limb), seats: vacant }, 'TestNeverPassed');
    expect(found).toHaveLength(3);
  });

  it('is no test that takes everyone', () => {
    expect(codes(voting({ atLeast: 'all', of: 'all seats', inFavour: 'ann' }))).toEqual([]);
    expect(codes(voting({ atLeast: 'all', of: 'all seats', ...byBody() }))).toEqual([]);
    expect(codes({ ...voting({ atLeast: 3, of: 20 }) })).toEqual([]);
  });

  it('is none that a group passes by saying nothing, or by being split', () => {
    const groups = (rest: object) =>
      voting({ atLeast: 'all', ...byBody({ moreThan: undefined, atLeast: 2, ...rest }) });
    expect(codes(groups({ split: 'is against' }))).not.toContain('TestNeverPassed');
    expect(codes(groups({ empty: 'is against' }))).not.toContain('TestNeverPassed');
    expect(codes(groups({ split: 'is against', empty: 'is against' }))).toContain(
      'TestNeverPassed',
    );
  });

  it('is none that a vacant seat passes whose body votes for it', () => {
    const fay = { vacant: true, body: 'A', whenVacant: 'its body votes for it' } as const;
    const draft = voting({ atLeast: 'all', of: 'all seats' });
    expect(told({ ...draft, seats: { ...members, fay } }, 'TestNeverPassed')).toEqual([]);
    const alone = { ...fay, body: 'Z' };
    const found = told({ ...draft, seats: { ...members, fay: alone } }, 'TestNeverPassed');
    expect(found).toHaveLength(1);
  });

  it('is one of which every seat votes in the room, and never meets there', () => {
    const seats = Object.fromEntries(
      Object.entries(members).map(([id, each]) => [id, { ...each, votesInPerson: true }]),
    );
    const takenAt = { normally: 'here', allowed: ['here'] } as const;
    expect(codes({ seats, takenAt })).toContain('TestNeverPassed');
  });
});

describe('a test that every vote passes', () => {
  it.each([[{ atLeast: 0 }], [{ atLeast: '0%' }], [{ atLeast: '0/3', of: 'entitled' }]])(
    '%o',
    (limb) => {
      expect(codes(voting(limb))).toContain('TestAlwaysPassed');
    },
  );

  it('is none that takes one vote', () => {
    expect(codes(voting({ atLeast: 1 }, { moreThan: '0%' }))).not.toContain('TestAlwaysPassed');
  });
});

describe('groups', () => {
  const by = (...classes: string[]) =>
    voting({ moreThan: '1/2', unit: { groups: { by: { classes }, moreThan: '1/2' } } });

  it('overlap in a seat of two of their classes', () => {
    const seats = { ...members, eve: { classes: ['partner', 'clinical'] } };
    expect(told({ ...by('partner', 'clinical', 'chair'), seats }, 'GroupsOverlap')).toMatchObject([
      { seats: ['eve'], severity: 'error' },
    ]);
    expect(told(by('partner', 'clinical', 'chair'), 'GroupsOverlap')).toEqual([]);
  });

  it('leave out a seat of none of them', () => {
    expect(told(by('partner', 'clinical', 'chair'), 'InNoGroup')).toMatchObject([
      { seats: ['bob'], severity: 'warning' },
    ]);
    expect(codes(by('partner', 'clinical', 'chair', 'deputy chair'))).toEqual([]);
    expect(codes(voting({ moreThan: '1/2', ...byBody() }))).toEqual([]);
  });
});

describe('weights', () => {
  const weight = voting({ moreThan: '1/2', unit: 'weight' });
  const heavy = { ...members, ann: { classes: ['chair'], weight: 2 } };

  it('are counted, and all alike', () => {
    expect(told(weight, 'WeightsAllAlike')).toMatchObject([
      { path: ['vote', 'carriedWhen', 0, 'unit'] },
    ]);
    expect(codes({ ...weight, seats: heavy })).toEqual([]);
  });

  it('are nothing for some', () => {
    const weights = { per: 100, of: 'people', round: 'down' } as const;
    const seats = { ...members, ann: { classes: ['chair'], figures: { people: 500 } } };
    expect(told({ ...weight, weights, seats }, 'WeighsNothing')).toMatchObject([
      { seats: ['bob', 'cat', 'dan', 'eve'] },
    ]);
  });

  it('are given and never counted', () => {
    expect(told({ seats: heavy }, 'WeightsUnused')).toMatchObject([
      { path: ['seats', 'ann', 'weight'] },
    ]);
    const weights = { classes: { chair: 2 } };
    expect(told({ weights }, 'WeightsUnused')).toMatchObject([{ path: ['weights'] }]);
    const kinds = { budget: { name: 'the budget', vote: weight['vote'] } };
    expect(codes({ weights, kinds })).toEqual([]);
  });
});
