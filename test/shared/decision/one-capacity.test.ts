import { describe, it } from 'vitest';
import { governanceLead } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { agree, object, openVote, vote } from './acts.ts';
import { always, chair, holders, nominate, put, surveyor, treasurer, warden } from './body.ts';

/**
 * Nobody acts in more than one capacity. Recalled from model rules of integrated care boards and not
 * verified: check against your standing orders.
 */
describe('one person', () => {
  const deputies = { allowedBy: 'the holder' };
  const twice = put({ deputies, vote: always })
    .when(warden, nominate(treasurer))
    .when(treasurer, agree());

  it('does not answer for two seats', () => {
    twice
      .when(treasurer, agree(), tuesday, 'warden')
      .isRefused({ code: 'SpeaksForAnother', seat: 'treasurer' });
    twice
      .when(treasurer, object(), tuesday, 'warden')
      .isRefused({ code: 'SpeaksForAnother', seat: 'treasurer' });
  });

  it('may take back the one answer and give the other', () => {
    twice
      .when(treasurer, { type: 'TakeBackAnswer' })
      .when(treasurer, agree(), tuesday, 'warden')
      .yields({ type: 'AgreementGiven', version: twice.decision.versions[0].hash });
  });

  it('may be named as deputy and as proxy of one seat', () => {
    const proxy = { type: 'GiveProxy', to: 'Pat', instruction: null } as const;
    const either = put({ proxies: {}, deputies: {} });
    either
      .when(warden, proxy)
      .when(warden, nominate('Pat'))
      .yields({ type: 'DeputyNominated', of: 'warden', person: 'Pat' });
    either
      .when(warden, nominate('Pat'))
      .when(warden, proxy)
      .yields({ type: 'ProxyGiven', of: 'warden', to: 'Pat', instruction: null });
  });

  it('votes for one seat as its proxy and for another as its deputy', () => {
    const voted = put({ deputies, proxies: {}, vote: always })
      .when(warden, { type: 'GiveProxy', to: 'Pat', instruction: null })
      .when(surveyor, nominate('Pat'))
      .when(chair, openVote)
      .when('Pat', vote('against'), tuesday, 'warden');
    voted
      .when('Pat', vote('for'), tuesday, 'surveyor')
      .yields({ type: 'VoteGiven', choice: 'for' });
  });

  it('does not vote for two seats, save as a proxy', () => {
    const voting = put({ deputies, proxies: {}, vote: always })
      .when(warden, nominate(treasurer))
      .when(surveyor, { type: 'GiveProxy', to: treasurer, instruction: null })
      .when(chair, openVote)
      .when(treasurer, vote('for'));
    voting
      .when(treasurer, vote('for'), tuesday, 'warden')
      .isRefused({ code: 'SpeaksForAnother', seat: 'treasurer' });
    voting
      .when(treasurer, vote('against'), tuesday, 'surveyor')
      .yields({ type: 'VoteGiven', choice: 'against' });
  });

  it('does not hold two seats that have a vote', () => {
    put()
      .when(governanceLead, holders('warden', treasurer))
      .isRefused({ code: 'HoldsAnother', person: treasurer, seat: 'treasurer' });
    put({}, { warden: { votes: false } })
      .when(governanceLead, holders('warden', treasurer))
      .yields({ type: 'HoldersChanged', of: 'warden', holders: [treasurer] });
  });
});

describe('people who share a seat', () => {
  const shared = { warden: { holders: [warden, 'Dee'] } };
  const interest = { type: 'DeclareInterest', degree: 'actual', nature: 'A share.' } as const;
  const handling = (way: 'take part' | 'step out') =>
    ({ type: 'HandleInterest', seat: 'warden', handling: way }) as const;

  it('each have an interest of their own: what is said about one says nothing about the other', () => {
    const both = put({}, shared)
      .when(warden, interest)
      .when(chair, handling('step out'))
      .when('Dee', interest);
    both.isRefused({ code: 'MayNotTakePart' });
    const part = put({}, shared)
      .when(warden, interest)
      .when('Dee', interest)
      .when(chair, handling('take part'))
      .when(warden, { ...interest, nature: 'A bigger share.' })
      .when(chair, handling('step out'));
    part.when('Dee', agree()).isRefused({ code: 'MayNotTakePart' });
  });

  it('say only how their own is handled, where members say so', () => {
    const own = put({ interests: { handledBy: 'the member' } }, shared)
      .when(warden, interest)
      .when('Dee', interest)
      .when('Dee', handling('take part'));
    own.when(chair, { type: 'RecordAgreed', version: own.decision.versions[0].hash }).isRefused({
      code: 'InterestUndecided',
      seats: ['warden'],
    });
  });
});
