import { describe, expect, it } from 'vitest';
import { seatsAfterwards, withoutThem } from '#shared/decision/afterwards.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { governanceLead } from '#test/support/board.ts';
import { agree, declare, openVote, vote } from './acts.ts';
import { told } from './asked.ts';
import {
  always,
  chair,
  close,
  everyone,
  majority,
  nominate,
  put,
  record,
  treasurer,
  warden,
} from './body.ts';

const agreed = put().when(everyone.slice(0, 4), agree()).when(chair, record);
const voted = put({ vote: always, quorum: { atLeast: 2 } })
  .when(chair, openVote)
  .when(everyone.slice(0, 2), vote('for'))
  .when(warden, vote('against'))
  .when(chair, close);

function apart(decision: Opened) {
  if (!('outcome' in decision)) throw new Error('There is no result');
  return withoutThem(decision);
}

/** Source: E17, an interest declared after agreement. */
describe('an interest declared once there is a result', () => {
  it('stands beside the outcome and changes nothing', () => {
    const late = agreed.when(treasurer, declare);
    late.yields({
      type: 'InterestDeclared',
      degree: 'actual',
      words: { nature: 'My practice bids for it.' },
    });
    expect(late.decision).toMatchObject({ status: 'closed', interests: {} });
    expect('outcome' in late.decision && late.decision.outcome).toEqual(
      'outcome' in agreed.decision && agreed.decision.outcome,
    );
    late.when(treasurer, declare).yieldsNothing();
  });

  it('is told to whoever was in the chair and keeps the record', () => {
    expect(told(agreed, treasurer, declare)).toEqual([
      [chair, { kind: 'interest declared afterwards', seat: 'treasurer' }],
      [governanceLead, { kind: 'interest declared afterwards', seat: 'treasurer' }],
    ]);
  });

  it('is not declared by whoever stepped out of the item', () => {
    put()
      .when(treasurer, declare)
      .when(chair, { type: 'HandleInterest', seat: 'treasurer', handling: 'step out' })
      .when(everyone.filter((each) => each !== treasurer).slice(0, 4), agree())
      .when(chair, record)
      .when(treasurer, {
        type: 'DeclareInterest',
        degree: 'actual',
        nature: 'My sister works there.',
      })
      .isRefused({ code: 'MayNotTakePart', presiding: 'chair' });
  });

  it('is declared by a holder, in words', () => {
    agreed.when('a stranger', declare).isRefused({ code: 'NotAMember' });
    agreed
      .when(treasurer, { type: 'DeclareInterest', degree: 'actual', nature: ' ' })
      .isRefused({ code: 'Blank', field: 'nature' });
    put({ deputies: { allowedBy: 'the holder' } })
      .when(warden, nominate('Dee'))
      .when(everyone, agree())
      .when(chair, record)
      .when('Dee', declare)
      .isRefused({ code: 'NotAMember' });
  });

  it('may be declared while the result still waits for others', () => {
    const waiting = put({ window: { veto: { for: { days: 7 } } } })
      .when(everyone, agree())
      .when(chair, record);
    expect(waiting.decision.status).toBe('provisional');
    const late = waiting.when(treasurer, declare);
    expect(late.decision).toMatchObject({ status: 'provisional', afterwards: [{ by: treasurer }] });
  });

  it('lets both results be compared: agreement', () => {
    const one = agreed.when(treasurer, declare).decision;
    expect(apart(one)).toEqual({ enough: true, is: 'agreed' });
    const beforeAVote = put({ vote: majority }).when(everyone.slice(0, 4), agree());
    const early = beforeAVote.when(chair, record).when(treasurer, declare).decision;
    expect(apart(early)).toEqual({ enough: true, is: 'agreed' });
    const all = put({ consensus: { agreedWhen: 'everyone agrees' }, quorum: { atLeast: 5 } })
      .when(everyone, agree())
      .when(chair, record)
      .when(treasurer, declare);
    expect(apart(all.decision)).toEqual({ enough: false, is: 'not agreed' });
  });

  it('lets both results be compared: votes', () => {
    expect(apart(voted.decision)).toEqual({ enough: true, is: 'carried' });
    expect(apart(voted.when(everyone[1], declare).decision)).toEqual({ enough: true, is: 'tie' });
    const both = voted.when(everyone[0], declare).when(everyone[1], declare);
    expect(apart(both.decision)).toEqual({ enough: false, is: 'not carried' });
    expect(apart(voted.when(warden, declare).decision)).toEqual({ enough: true, is: 'carried' });
  });

  it('counts a seat once, however often it declares', () => {
    const twice = agreed
      .when(treasurer, declare)
      .when(treasurer, { type: 'DeclareInterest', degree: 'perceived', nature: 'More.' });
    expect(seatsAfterwards(twice.decision.afterwards)).toEqual(['treasurer']);
  });
});
