import { describe, expect, it } from 'vitest';
import { presiding } from '#shared/decision/presiding.ts';
import { standingObjections } from '#shared/decision/saying.ts';
import { answers, countVotes, enoughPeople, yetToVote } from '#shared/decision/tally.ts';
import { governanceLead } from '#test/support/board.ts';
import { tuesday } from '#test/support/decider.ts';
import { agree, declare, handle, harm, object, openVote, vote, withdraw } from './acts.ts';
import {
  allow,
  always,
  chair,
  close,
  deputyChair,
  everyone,
  holders,
  nominate,
  put,
  record,
  surveyor,
  treasurer,
  warden,
} from './body.ts';

const successor = 'the new warden';
const succeeded = holders('warden', successor);
const vacated = holders('warden');

describe('who holds a seat', () => {
  it('is recorded by the governance lead, and alike changes nothing', () => {
    put()
      .when(governanceLead, succeeded)
      .yields({
        type: 'HoldersChanged',
        of: 'warden',
        holders: [successor],
      });
    put().when(governanceLead, holders('warden', warden)).yieldsNothing();
    put()
      .when(governanceLead, vacated)
      .yields({ type: 'HoldersChanged', of: 'warden', holders: [] });
  });

  it('is recorded by nobody else, and of a seat that there is', () => {
    put().when(chair, succeeded).isRefused({ code: 'NotTheGovernanceLead', governanceLead });
    put().when(governanceLead, holders('throne', 'Eve')).isRefused({ code: 'NoSuchSeat' });
  });

  it('who leaves the chair leaves it to the next in order', () => {
    expect(presiding(put().when(governanceLead, holders('chair')).decision)?.id).toBe(
      'deputy-chair',
    );
  });
});

describe('someone who leaves', () => {
  const agreed = put({ quorum: { moreThan: '1/2' } }).when(everyone, agree());

  it('has an answer that counts no more and stays on record', () => {
    const left = agreed.when(governanceLead, vacated);
    expect(answers(left.decision)).toMatchObject({ agree: 4, of: 4 });
    expect(left.decision.answers['warden']).toMatchObject([{ by: warden, kind: 'agreement' }]);
    left.when(warden, agree()).isRefused({ code: 'NotAMember' });
  });

  it('leaves the seat to a successor, who answers for themselves', () => {
    const left = agreed.when(governanceLead, succeeded);
    expect(answers(left.decision)).toMatchObject({ agree: 4, of: 5 });
    expect(answers(left.when(successor, agree()).decision)).toMatchObject({ agree: 5, of: 5 });
    left.when(chair, record).ends({ how: 'consensus', silent: ['warden'] });
  });

  it('leaves a seat in the base of the quorum, or not, as the rules say', () => {
    const base = (vacantSeats: 'stay in the base' | 'leave the base') =>
      enoughPeople(
        put({ quorum: { moreThan: '1/2', vacantSeats } }).when(governanceLead, vacated).decision,
      );
    expect(base('stay in the base')).toMatchObject({ of: 5, needed: 3 });
    expect(base('leave the base')).toMatchObject({ of: 4, needed: 3 });
  });

  it('stops objecting that day; the objection stays on record', () => {
    const objected = put().when(warden, object()).when([chair, treasurer, surveyor], agree());
    objected.when(chair, record).isRefused({ code: 'ObjectionsStand', seats: ['warden'] });
    const left = objected.when(governanceLead, succeeded);
    expect(standingObjections(left.decision)).toEqual([]);
    expect(left.decision.objections).toMatchObject([
      { by: warden, harm, ended: { because: 'its owner left', at: tuesday } },
    ]);
    left.when(successor, withdraw()).isRefused({ code: 'NotTheObjector', objector: 'warden' });
    left.when(chair, record).ends({ how: 'consensus' });
  });

  it('has a vote that counts no more, and the successor may vote', () => {
    const voting = put({ vote: always })
      .when(chair, openVote)
      .when(everyone, vote('for'))
      .when(governanceLead, succeeded);
    expect(countVotes(voting.decision).for).toBe(4);
    const { decision } = voting;
    if (decision.status !== 'voting') throw new Error('no vote');
    expect(yetToVote(decision, decision.vote).map(({ id }) => id)).toEqual(['warden']);
    expect(countVotes(voting.when(successor, vote('for')).decision).for).toBe(5);
  });

  it('does not bar the successor where the first word stands', () => {
    put({ deputies: { bothAct: 'the first stands' } })
      .when(warden, agree())
      .when(governanceLead, succeeded)
      .when(successor, agree())
      .yields({ type: 'AgreementGiven', version: agreed.decision.versions[0].hash });
  });

  it('takes an interest along: the successor takes part', () => {
    const stepped = put().when(warden, declare).when(chair, handle(warden, 'step out'));
    const left = stepped.when(governanceLead, succeeded);
    expect(answers(left.when(successor, agree()).decision)).toMatchObject({ agree: 1, of: 5 });
    left.when(chair, handle(warden, 'take part')).isRefused({ code: 'NoInterestDeclared' });
    expect(left.when(successor, declare).events).toMatchObject([{ type: 'InterestDeclared' }]);
    expect(left.decision.interests['warden']).toMatchObject([{ by: warden }]);
  });

  it('takes along whom they named; while one of several stays, the deputy does too', () => {
    const named = (...people: string[]) =>
      put({ deputies: {} }, { warden: { holders: people } })
        .when(warden, nominate('Dee'))
        .when(chair, allow('warden', 'Dee'))
        .when('Dee', agree());
    const gone = named(warden).when(governanceLead, succeeded);
    expect(answers(gone.decision).agree).toBe(0);
    const shared = named(warden, 'Ann').when(governanceLead, holders('warden', 'Ann'));
    expect(answers(shared.decision).agree).toBe(1);
  });
});

describe('a tie', () => {
  it('is undone by a change of holder: the vote is open again', () => {
    const tied = put({ vote: { ...always, tie: 'second and casting vote' } })
      .when(chair, openVote)
      .when([chair, deputyChair], vote('for'))
      .when([treasurer, warden], vote('against'))
      .when(chair, close);
    expect(tied.decision.status).toBe('tied');
    const changed = tied.when(governanceLead, succeeded);
    expect(changed.decision.status).toBe('voting');
    changed
      .when(chair, close)
      .ends({ how: 'carried', votes: { for: 2, against: 1, abstained: 0 } });
  });

  it('is not undone by someone who is only named', () => {
    const tied = put({ deputies: {}, vote: { ...always, tie: 'casting vote' } })
      .when(chair, openVote)
      .when(chair, vote('for'))
      .when(warden, vote('against'))
      .when(chair, close)
      .when(surveyor, nominate('Dee'));
    expect(tied.decision.status).toBe('tied');
    expect(tied.when(chair, allow('surveyor', 'Dee')).decision.status).toBe('voting');
  });
});
