import { describe, expect, it } from 'vitest';
import { answerNow, ballotOf, silent, standingObjections } from '#shared/decision/saying.ts';
import { seatById, seatOf } from '#shared/decision/standing.ts';
import { answers, countVotes, enoughPeople, notAgreeing } from '#shared/decision/tally.ts';
import type { Seat } from '#shared/forum/seat.ts';
import { governanceLead } from '#test/support/board.ts';
import { abstain, agree, agreeWithConcern, object, openVote, vote, withdraw } from './acts.ts';
import {
  always,
  chair,
  close,
  deputyChair,
  holders,
  put,
  record,
  surveyor,
  treasurer,
} from './body.ts';

const [ann, ben] = ['Ann', 'Ben'];
const shared = (whenTheyDiffer: Seat['whenTheyDiffer'] = 'no vote', rules: object = {}) =>
  put(rules, { warden: { kind: 'organisation', holders: [ann, ben], whenTheyDiffer } });
type Start = ReturnType<typeof shared>;
const says = ({ decision }: Start) => {
  const seat = seatById(decision, 'warden');
  return seat === null ? undefined : (answerNow(decision, seat)?.kind ?? null);
};

describe('people who share a seat', () => {
  it('have one answer, also where only one of them spoke', () => {
    expect(says(shared().when(ann, agree()))).toBe('agreement');
    const both = shared().when([ann, ben], agree());
    expect(says(both)).toBe('agreement');
    expect(answers(both.decision)).toMatchObject({ agree: 1, of: 5 });
  });

  it('agree also where one of them has a concern', () => {
    expect(says(shared().when(ann, agree()).when(ben, agreeWithConcern('C.')))).toBe('concern');
  });

  it('have no answer while they differ, and one again when they do not', () => {
    const differing = shared().when(ann, agree()).when(ben, abstain());
    expect(says(differing)).toBeNull();
    expect(says(differing.when(ben, agree()))).toBe('agreement');
    expect(says(differing.when(ben, { type: 'TakeBackAnswer' }))).toBe('agreement');
  });

  it('are there once, differing or not, and have not said nothing', () => {
    const { decision } = shared().when(ann, agree()).when(ben, abstain());
    expect(enoughPeople(decision).present).toBe(1);
    expect(silent(decision).map(({ id }) => id)).not.toContain('warden');
  });

  it('who differ stand in the way of everyone agreeing', () => {
    const rules = { consensus: { agreedWhen: 'everyone agrees' as const } };
    const differing = shared('no vote', rules)
      .when([chair, deputyChair, treasurer, surveyor, ann], agree())
      .when(ben, abstain());
    expect(notAgreeing(differing.decision).map(({ id }) => id)).toEqual(['warden']);
    differing.when(chair, record).isRefused({ code: 'NotEveryoneAgrees', seats: ['warden'] });
    differing.when(ben, agree()).when(chair, record).ends({ how: 'unanimous' });
  });

  it('who differ make it less than unanimous, and are not named as silent', () => {
    shared()
      .when([chair, deputyChair, treasurer, surveyor, ann], agree())
      .when(ben, abstain())
      .when(chair, record)
      .ends({ how: 'consensus', silent: [] });
  });

  it('say what the last of them said, where the rules have it so', () => {
    expect(says(shared('the last word').when(ann, agree()).when(ben, abstain()))).toBe(
      'abstention',
    );
    expect(says(shared('the last word').when(ben, abstain()).when(ann, agree()))).toBe('agreement');
  });

  it('say what the first named of those who spoke said, where the rules have it so', () => {
    const first = shared('the first named');
    expect(says(first.when(ann, agree()).when(ben, abstain()))).toBe('agreement');
    expect(says(first.when(ben, abstain()).when(ann, agree()))).toBe('agreement');
    expect(says(first.when(ben, abstain()))).toBe('abstention');
  });
});

describe('a concern of one who shares a seat', () => {
  it('is not the word of a seat whose last word, or first name, is another’s', () => {
    const { decision } = shared('the last word')
      .when(ann, agreeWithConcern('Carers.'))
      .when(ben, agree());
    expect(answers(decision)).toMatchObject({ agree: 1, concern: 0 });
  });

  it('is its word whoever else agrees, before or after', () => {
    const cat = 'Cat';
    const three = put({}, { warden: { kind: 'organisation', holders: [ann, ben, cat] } });
    const reserved = three.when(ann, agree()).when(ben, agreeWithConcern('C.')).when(cat, agree());
    expect(says(reserved)).toBe('concern');
  });

  it('is not its word while they differ, nor where the last of them abstains', () => {
    const differing = (rule: Seat['whenTheyDiffer']) =>
      shared(rule).when(ann, agreeWithConcern('Carers.')).when(ben, abstain());
    expect(says(differing('no vote'))).toBeNull();
    expect(says(differing('the last word'))).toBe('abstention');
  });
});

describe('before there is a vote', () => {
  it('nobody has voted; each of them is found by the seat', () => {
    const { decision } = shared();
    const seat = seatOf(decision, ben);
    expect(seat?.id).toBe('warden');
    expect(seat === null ? undefined : ballotOf(decision, seat)).toBeNull();
    expect(seatOf(decision, 'a stranger')).toBeNull();
  });
});

describe('a shared seat in a vote', () => {
  const voting = (whenTheyDiffer: Seat['whenTheyDiffer']) =>
    shared(whenTheyDiffer, { vote: always })
      .when(chair, openVote)
      .when(ann, vote('for'))
      .when(ben, vote('against'));

  it.each([
    ['no vote', null, { for: 0, against: 0, abstained: 0 }],
    ['the last word', 'against', { for: 0, against: 1, abstained: 0 }],
    ['the first named', 'for', { for: 1, against: 0, abstained: 0 }],
  ] as const)('whose people differ: %s', (rule, choice, votes) => {
    const { decision } = voting(rule);
    const seat = seatById(decision, 'warden');
    expect(seat === null ? undefined : ballotOf(decision, seat)).toBe(choice);
    expect(countVotes(decision)).toEqual(votes);
  });

  it('has voted, for the time the vote must stay open', () => {
    shared('no vote', { vote: always, window: { vote: { days: 3 } } })
      .when(chair, openVote)
      .when([chair, deputyChair, treasurer, surveyor, ann], vote('for'))
      .when(ben, vote('against'))
      .when(chair, close)
      .ends({ how: 'carried', votes: { for: 4, against: 0, abstained: 0 }, silent: [] });
  });
});

describe('an objection of one of them', () => {
  const objected = shared('the last word').when(ann, object()).when(ben, agree());

  it('stands, whatever the other says', () => {
    expect(standingObjections(objected.decision)).toHaveLength(1);
    objected.when(chair, record).isRefused({ code: 'ObjectionsStand', seats: ['warden'] });
  });

  it('is taken back by nobody else', () => {
    objected.when(ben, withdraw()).isRefused({ code: 'NotTheObjector', objector: 'warden' });
    expect(standingObjections(objected.when(ann, withdraw()).decision)).toEqual([]);
  });

  it('stops with who raised it, when they leave', () => {
    const left = objected.when(governanceLead, holders('warden', ben));
    expect(standingObjections(left.decision)).toEqual([]);
    expect(says(left)).toBe('agreement');
  });
});
