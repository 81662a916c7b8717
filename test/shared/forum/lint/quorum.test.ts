import { describe, expect, it } from 'vitest';
import { codes, type Draft, members, told } from './linted.ts';

const quorum = (rules: Draft, rest: Draft = {}): Draft => ({
  quorum: rules,
  ...rest,
});
const stepsOut = { votes: false, counts: false, views: false };

describe('enough people can never be there', () => {
  it.each<[string, Draft, object]>([
    ['a number above the seats', quorum({ atLeast: 6 }), { present: 5, needed: 6, of: 5 }],
    ['a share above all', quorum({ atLeast: '6/5' }), { needed: 6 }],
    ['more than all', quorum({ moreThan: 'all' }), { needed: 6 }],
    [
      'all seats, one of them vacant',
      quorum({ atLeast: 'all' }, { seats: { ...members, eve: { vacant: true } } }),
      { present: 4, needed: 5 },
    ],
    [
      'a share of no seats',
      quorum(
        { atLeast: '1/2', of: { class: 'clinical' } },
        { seats: { ann: { classes: ['chair'] } } },
      ),
      { of: 0 },
    ],
    [
      'a condition that nobody meets',
      quorum({ atLeast: 1, conditions: [{ name: 'three nurses', class: 'clinical', atLeast: 3 }] }),
      { missing: ['three nurses'] },
    ],
    [
      'two conditions that only one seat meets',
      quorum({
        atLeast: 1,
        conditions: [
          { name: 'the chair', class: 'chair' },
          { name: 'Ann', seats: 'ann' },
        ],
      }),
      { missing: ['Ann'] },
    ],
    [
      'a condition met by a seat that does not count',
      quorum(
        { atLeast: 1, conditions: [{ name: 'a partner', class: 'partner' }] },
        { seats: { ...members, eve: { classes: ['partner'], counts: false } } },
      ),
      { missing: ['a partner'] },
    ],
  ])('%s', (_, draft, found) => {
    expect(told(draft, 'QuorumNeverMet')).toMatchObject([
      { severity: 'error', path: ['quorum'], ...found },
    ]);
  });

  it('unless it takes no more than there are', () => {
    expect(codes(quorum({ atLeast: 3 }))).toEqual([]);
    const both = [
      { name: 'the chair', class: 'chair' },
      { name: 'Ann', seats: 'ann' },
    ];
    const several = quorum({ atLeast: 1, seatsMayMeetSeveral: true, conditions: both });
    expect(codes(several)).toEqual(['QuorumLostByOne']);
  });

  it('in chat, where only those who may answer can be present', () => {
    const rest: Draft = {
      electorate: { class: 'clinical' },
      takenAt: { normally: 'here', allowed: ['here', 'at a meeting'] },
    };
    expect(told(quorum({ atLeast: 3 }, rest), 'QuorumNeverMetAt')).toMatchObject([
      { places: ['here'], present: 2, needed: 3, severity: 'warning' },
    ]);
    const onlyHere: Draft = { ...rest, takenAt: { normally: 'here', allowed: ['here'] } };
    expect(codes(quorum({ atLeast: 3 }, onlyHere))).toContain('QuorumNeverMet');
  });

  it.each([[['here', 'at a meeting']], [['at a meeting', 'here']]])(
    'and that is told of the place with the most people: of %j',
    (allowed) => {
      const takenAt = { normally: 'here', allowed };
      const draft = quorum({ atLeast: 6 }, { electorate: { class: 'clinical' }, takenAt });
      expect(told(draft, 'QuorumNeverMet')).toMatchObject([{ present: 5, needed: 6 }]);
    },
  );

  it('and then they are not also lost with one', () => {
    expect(codes(quorum({ atLeast: 6 }))).toEqual(['QuorumNeverMet']);
  });
});

describe('enough people are lost with one', () => {
  it('who alone meets a condition', () => {
    const draft = quorum({ atLeast: 1, conditions: [{ name: 'a partner', class: 'partner' }] });
    expect(told(draft, 'QuorumLostByOne')).toMatchObject([
      { seats: ['eve'], all: false, severity: 'warning' },
    ]);
  });

  it('of a body that alone meets a condition', () => {
    const draft = quorum({ atLeast: 1, conditions: [{ name: 'one of C', body: 'C' }] });
    expect(told(draft, 'QuorumLostByOne')).toMatchObject([{ seats: ['eve'], all: false }]);
  });

  it('whoever it is, beside a vacant seat', () => {
    const seats = { ...members, fay: { vacant: true } };
    expect(told(quorum({ atLeast: 5 }, { seats }), 'QuorumLostByOne')).toMatchObject([
      { seats: ['ann', 'bob', 'cat', 'dan', 'eve'], all: false },
    ]);
  });

  it('whoever it is, where all are needed', () => {
    const seats = { ...members, fay: { votes: false, counts: false } };
    expect(told(quorum({ atLeast: 'all' }, { seats }), 'QuorumLostByOne')).toMatchObject([
      { seats: ['ann', 'bob', 'cat', 'dan', 'eve'], all: true },
    ]);
  });

  it('not where the base shrinks, others are left or an interest takes nothing away', () => {
    expect(codes(quorum({ atLeast: 'all', steppedOut: 'leave the base' }))).toEqual([]);
    expect(codes(quorum({ atLeast: 4 }))).toEqual([]);
    const part = { votes: true, counts: true, views: true };
    const gentle = { 'step out': part, 'discuss, not vote': part };
    expect(codes(quorum({ atLeast: 5 }, { interests: gentle }))).toEqual([]);
    const byRules = { handledBy: 'the rules', automatically: 'take part' } as const;
    expect(codes(quorum({ atLeast: 5 }, { interests: byRules }))).toEqual([]);
    const strict = { handledBy: 'the rules', 'step out': stepsOut } as const;
    expect(codes(quorum({ atLeast: 5 }, { interests: strict }))).toEqual(['QuorumLostByOne']);
  });
});

describe('a condition', () => {
  it('is met by seats outside the base', () => {
    const of = { class: 'clinical' };
    const conditions = [{ name: 'a partner', class: 'partner' }];
    expect(told(quorum({ atLeast: 1, of, conditions }), 'ConditionOutsideBase')).toMatchObject([
      { condition: 'a partner', path: ['quorum', 'conditions', 0] },
    ]);
    const each = [{ name: 'each', fromEach: ['B'] }];
    expect(codes(quorum({ atLeast: 1, of, conditions: each }))).toEqual([]);
    const others = [{ name: 'each', fromEach: ['C', 'A'] }];
    expect(told(quorum({ atLeast: 1, of, conditions: others }), 'ConditionOutsideBase')).toEqual([
      expect.objectContaining({ condition: 'each' }),
    ]);
  });

  it('is met by some of the base, or by nobody, and then that is not told', () => {
    const of = { class: 'clinical' };
    const steppedOut = 'leave the base';
    const isTold = (condition: Draft, eve: Draft = {}) =>
      codes(
        quorum(
          { atLeast: 1, of, steppedOut, conditions: [{ name: 'one', ...condition }] },
          { seats: { ...members, eve: { classes: ['partner'], ...eve } } },
        ),
      ).includes('ConditionOutsideBase');
    expect(isTold({ class: 'partner' })).toBe(true);
    expect(isTold({ class: ['clinical', 'partner'] })).toBe(false);
    expect(isTold({ class: 'clinical' })).toBe(false);
    expect(isTold({ class: 'partner' }, { vacant: true })).toBe(false);
    expect(isTold({ class: 'partner' }, { counts: false })).toBe(false);
  });

  it('of answers is never met', () => {
    const mustAnswer = [{ name: 'a guest', class: 'guest' }];
    const draft = (votes: boolean): Draft => ({
      seats: { ...members, fay: { classes: ['guest'], votes } },
      consensus: { mustAnswer },
    });
    expect(told(draft(false), 'NeverAllAnswer')).toMatchObject([
      { missing: ['a guest'], severity: 'error' },
    ]);
    expect(codes(draft(true))).toEqual([]);
    const guest = { classes: ['guest'], vacant: true };
    expect(codes({ ...draft(true), seats: { ...members, guest } })).toContain('NeverAllAnswer');
  });
});
