import { describe, expect, it } from 'vitest';
import { codes, type Draft, linted, members, told } from './linted.ts';

it('five members and plain rules have nothing against them', () => {
  expect(linted({})).toEqual([]);
});

describe('seats', () => {
  it('are missing', () => {
    expect(linted({ seats: {} })).toMatchObject([{ code: 'NoSeats', severity: 'warning' }]);
    const ended = { ann: { classes: ['chair'], inForce: { until: '2020-01-01' } } };
    expect(codes({ seats: ended, inForceFrom: '2026-01-01' })).toEqual(['NoSeats']);
    const composition = [{ name: 'chair', class: 'chair' }];
    expect(codes({ seats: {}, composition })).toEqual(['NoSeats']);
  });

  it('are there, and none has a vote', () => {
    const seats = { ann: { classes: ['chair'], votes: false } };
    expect(told({ seats }, 'NobodyVotes')).toMatchObject([{ severity: 'error', path: ['seats'] }]);
  });

  it('end before they begin', () => {
    const period = { from: '2026-04-02', until: '2026-04-01' };
    const draft = (eve: object) => ({ seats: { ...members, eve } });
    expect(told(draft({ inForce: period }), 'EndsBeforeItBegins')).toMatchObject([
      { seat: 'eve', path: ['seats', 'eve', 'inForce'], from: '2026-04-02', until: '2026-04-01' },
    ]);
    expect(told(draft({ votesInPerson: period }), 'EndsBeforeItBegins')).toHaveLength(1);
    const day = { from: '2026-04-01', until: '2026-04-01' };
    expect(codes(draft({ inForce: { from: '2026-04-01' } }))).not.toContain('EndsBeforeItBegins');
    expect(codes(draft({ inForce: day, votesInPerson: true }))).not.toContain('EndsBeforeItBegins');
  });

  it('vote in the room only, where no decision is taken there', () => {
    const seats = { ...members, eve: { votesInPerson: true } };
    const at = (...allowed: ('here' | 'at a meeting')[]) =>
      codes({ seats, takenAt: { normally: allowed[0] ?? 'here', allowed } });
    expect(at('here')).toContain('VotesNowhere');
    expect(at('here', 'at a meeting')).toContain('VotesNotHere');
    expect(at('at a meeting')).not.toContain('VotesNotHere');
  });
});

describe('one person', () => {
  const held = (...holders: object[]): Draft => ({
    seats: {
      ...members,
      ...Object.fromEntries(holders.map((each, index) => [`extra ${index}`, each])),
    },
  });

  it('holds two seats that vote', () => {
    const found = told(held({ heldBy: 'ann' }), 'TwoSeats');
    expect(found).toMatchObject([
      { person: 'ann', seats: ['ann', 'extra 0'], path: ['seats', 'extra 0', 'heldBy'] },
    ]);
    expect(told(held({ heldBy: ['ann', 'bob'] }), 'TwoSeats')).toHaveLength(2);
    const [one, other] = [{ until: '2026-04-01' }, { from: '2026-04-01' }];
    expect(
      told(held({ heldBy: 'zoe', inForce: one }, { heldBy: 'zoe', inForce: other }), 'TwoSeats'),
    ).toHaveLength(1);
  });

  it('holds one, and a voice or a seat of another time', () => {
    expect(codes(held({ heldBy: 'ann', votes: false, counts: false }))).toEqual([]);
    const [one, other] = [{ until: '2026-03-31' }, { from: '2026-04-01' }];
    expect(
      told(held({ heldBy: 'zoe', inForce: one }, { heldBy: 'zoe', inForce: other }), 'TwoSeats'),
    ).toEqual([]);
    expect(
      told(held({ heldBy: 'zoe', inForce: other }, { heldBy: 'zoe', inForce: one }), 'TwoSeats'),
    ).toEqual([]);
  });

  it('is a substitute and has a seat', () => {
    expect(told(held({ substitutes: 'ann' }), 'SubstituteHasOwnSeat')).toMatchObject([
      { person: 'ann', seat: 'extra 0', own: 'ann' },
    ]);
    expect(codes(held({ substitutes: ['yan', 'zoe'] }))).toEqual([]);
    const later = { substitutes: 'zoe', inForce: { from: '2026-04-01' } };
    const before = { heldBy: 'zoe', inForce: { until: '2026-03-31' } };
    expect(told(held(later, before), 'SubstituteHasOwnSeat')).toEqual([]);
  });
});
