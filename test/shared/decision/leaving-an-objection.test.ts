import { describe, expect, it } from 'vitest';
import { standingObjections } from '#shared/decision/saying.ts';
import { answers } from '#shared/decision/tally.ts';
import { governanceLead } from '#test/support/board.ts';
import { agree, before, object, openVote, withdraw, worked } from './acts.ts';
import { told } from './asked.ts';
import { chair, holders, nominate, put, surveyor, warden } from './body.ts';

const successor = 'the new warden';
const succeeded = holders('warden', successor);
const kind = 'do you object too';
const asked = [successor, { kind, objection: 'o1' }];
const shared = () => put({}, { warden: { kind: 'organisation', holders: [warden, 'Ann'] } });
const byDeputy = { deputies: { allowedBy: 'the holder' } };

describe('whoever comes to hold the seat of someone who objected', () => {
  it('is asked privately whether they object too, once for each objection', () => {
    expect(told(put().when(warden, object()), governanceLead, succeeded)).toEqual([asked]);
    const both = shared().when([warden, 'Ann'], object());
    expect(told(both, governanceLead, succeeded)).toEqual([
      asked,
      [successor, { kind, objection: 'o2' }],
    ]);
  });

  it('objects in their own name or not at all: nothing stands until they do', () => {
    const left = put().when(warden, object()).when(governanceLead, succeeded);
    expect(standingObjections(left.decision)).toEqual([]);
    const again = left.when(successor, object());
    expect(standingObjections(again.decision)).toMatchObject([{ id: 'o2', by: successor }]);
  });

  it('is asked nothing where nobody objected, another seat did, or it is taken back', () => {
    expect(told(put(), governanceLead, succeeded)).toEqual([]);
    expect(told(put().when(surveyor, object()), governanceLead, succeeded)).toEqual([]);
    const taken = put().when(warden, object()).when(warden, withdraw());
    expect(told(taken, governanceLead, succeeded)).toEqual([]);
  });

  it('is not asked once a vote is open: nobody can object then', () => {
    const voting = worked(before(), { objector: 'the council member' }).when('the chair', openVote);
    expect(told(voting, governanceLead, holders('council-member', successor))).toEqual([]);
  });

  it('is asked while the steps are worked through', () => {
    const working = put().when(warden, object()).when(chair, { type: 'StartSteps' });
    expect(told(working, governanceLead, succeeded)).toContainEqual(asked);
  });
});

describe('an objection of a seat that changes hands', () => {
  it('stands while its owner stays, and whoever comes beside them is not asked', () => {
    const objected = shared().when(warden, object());
    const joined = holders('warden', warden, 'Ben');
    expect(told(objected, governanceLead, joined)).toEqual([]);
    expect(standingObjections(objected.when(governanceLead, joined).decision)).toHaveLength(1);
  });

  it('ends when its owner leaves a seat that someone shares; the one who stays is not asked', () => {
    const objected = shared().when(warden, object());
    expect(told(objected, governanceLead, holders('warden', 'Ann'))).toEqual([]);
    expect(told(objected, governanceLead, holders('warden', 'Ann', successor))).toEqual([asked]);
  });

  it('ends for its owner too, who hears nothing of the result', () => {
    const left = put().when(warden, object()).when(governanceLead, succeeded);
    const hears = told(left, chair, { type: 'TakeToMeeting' }).map(([person]) => person);
    expect(hears).toEqual([governanceLead]);
  });

  it('leaves a vacant seat with nobody to ask', () => {
    expect(told(put().when(warden, object()), governanceLead, holders('warden'))).toEqual([]);
  });

  it('does not come back with its owner, who answers anew', () => {
    const back = put()
      .when(warden, object())
      .when(governanceLead, succeeded)
      .when(governanceLead, holders('warden', warden));
    expect(standingObjections(back.decision)).toEqual([]);
    expect(answers(back.decision)).toMatchObject({ object: 0 });
    back.when(warden, withdraw()).isRefused({ code: 'ObjectionIsOver', objector: 'warden' });
    back.when(warden, object()).yields(expect.objectContaining({ objection: 'o2' }));
  });

  it('is one that was taken back before, as it was', () => {
    const { decision } = put()
      .when(warden, object())
      .when(warden, agree())
      .when(governanceLead, succeeded);
    expect(decision.objections).toMatchObject([{ ended: { because: 'taken back' } }]);
  });

  it('given by a deputy ends with whoever named them', () => {
    const deputised = put(byDeputy).when(warden, nominate('Dee')).when('Dee', object());
    expect(standingObjections(deputised.decision)).toHaveLength(1);
    const left = deputised.when(governanceLead, succeeded);
    expect(left.decision.objections).toMatchObject([{ ended: { because: 'its owner left' } }]);
    expect(told(deputised, governanceLead, succeeded)).toEqual([asked]);
  });

  it('given by a deputy taken back before is set aside, and nobody has left', () => {
    const { decision } = put(byDeputy)
      .when(warden, nominate('Dee'))
      .when('Dee', object())
      .when(warden, { type: 'TakeBackStandIn', person: 'Dee' })
      .when(governanceLead, succeeded);
    expect(decision.objections).toMatchObject([{ ended: null }]);
    expect(standingObjections(decision)).toEqual([]);
  });
});
