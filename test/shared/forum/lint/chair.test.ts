import { describe, expect, it } from 'vitest';
import { codes, type Draft, members, told } from './linted.ts';

const vote = (tie: string, limb: object = {}): Draft => ({
  vote: { tie, carriedWhen: [{ moreThan: '1/2', ...limb }] },
});
const alone = { presiding: ['chair'] };
const silentChair = { ...members, ann: { classes: ['chair'], votes: false } };

describe('the chair', () => {
  it('is empty', () => {
    const seats = { ...members, ann: { classes: ['chair'], vacant: true } };
    expect(told({ seats, ...alone }, 'NobodyPresides')).toMatchObject([
      { severity: 'error', path: ['presiding'] },
    ]);
    const choose = { ifNobodyPresides: 'those present choose' } as const;
    expect(codes({ seats, ...alone, ...choose, ...vote('casting vote') })).toEqual([]);
    expect(codes({ seats, ...alone, ...vote('casting vote') })).toEqual(['NobodyPresides']);
  });

  it('has one who can take it', () => {
    expect(told(alone, 'OnlyOnePresides')).toMatchObject([{ seat: 'ann', casting: false }]);
    const found = told({ ...alone, ...vote('second and casting vote') }, 'OnlyOnePresides');
    expect(found).toMatchObject([{ casting: true }]);
    expect(codes({ ...alone, vote: 'none' })).toEqual(['OnlyOnePresides']);
    expect(codes({ ...alone, ifNobodyPresides: 'those present choose' })).toEqual([]);
    const stays = { handledBy: 'the rules', automatically: 'take part' } as const;
    expect(codes({ ...alone, interests: stays })).toEqual([]);
    const asked = { automatically: 'take part' } as const;
    expect(codes({ ...alone, interests: asked })).toEqual(['OnlyOnePresides']);
    expect(codes({ ...alone, ...vote('second and casting vote') })).toEqual(['OnlyOnePresides']);
  });
});

describe('a casting vote', () => {
  it('is nobody’s, where a second vote takes a first', () => {
    const seats = { ...silentChair, bob: { classes: ['deputy chair'], votes: false } };
    expect(told({ seats, ...vote('second and casting vote') }, 'NoSecondVote')).toMatchObject([
      { severity: 'error', path: ['vote', 'tie'] },
    ]);
    expect(codes({ seats, ...vote('casting vote') })).toEqual([]);
  });

  it('is not the chair’s, but the deputy’s', () => {
    const draft = { seats: silentChair, ...vote('second and casting vote') };
    expect(told(draft, 'ChairHasNoVote', 'CastingVoteLost')).toMatchObject([
      { code: 'ChairHasNoVote', seat: 'ann' },
    ]);
  });

  it('is lost when the only one with a vote steps out', () => {
    const seats = { ...members, bob: { classes: ['deputy chair'], votes: false } };
    const draft = { seats, ...vote('second and casting vote') };
    expect(told(draft, 'CastingVoteLost')).toMatchObject([{ seat: 'ann' }]);
    const stays = { handledBy: 'the rules', automatically: 'take part' } as const;
    expect(codes({ ...draft, interests: stays })).toEqual([]);
    expect(codes(vote('second and casting vote'))).toEqual([]);
  });

  it('counts in none of the tests', () => {
    const limb = { electorate: { class: ['clinical', 'partner'] } };
    expect(codes(vote('casting vote', limb))).toEqual(['CastingVoteCountsNowhere']);
    expect(codes(vote('casting vote', { electorate: { class: 'chair' } }))).toEqual([]);
    const weightless = { ...vote('casting vote', { unit: 'weight' }) };
    const weights = { classes: { chair: 0, 'deputy chair': 0 } };
    expect(codes({ ...weightless, weights })).toContain('CastingVoteCountsNowhere');
    const some = { classes: { chair: 3, 'deputy chair': 2 } };
    expect(codes({ ...weightless, weights: some })).toEqual([]);
    expect(codes({ ...vote('casting vote'), weights })).not.toContain('CastingVoteCountsNowhere');
  });

  it('counts in one of them', () => {
    const of = { moreThan: '1/2', electorate: { class: ['clinical', 'partner'] } };
    const two = { tie: 'casting vote', carriedWhen: [of, { moreThan: '1/2' }] };
    expect(codes({ vote: two })).toEqual([]);
  });

  it('never applies, where chat only prepares', () => {
    const takenAt = { normally: 'for a meeting', allowed: ['for a meeting'] } as const;
    expect(told({ takenAt, ...vote('chair determines') }, 'NeverApplies')).toMatchObject([
      { what: 'casting vote', because: 'only a meeting decides' },
    ]);
    expect(codes({ takenAt, ...vote('not carried') })).toEqual([]);
  });
});
