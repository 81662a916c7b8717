import { describe, expect, it } from 'vitest';
import { electorate } from '#shared/decision/standing.ts';
import { answers, enoughPeople } from '#shared/decision/tally.ts';
import { board, governanceLead, members, withSeat } from '#test/support/board.ts';
import { given, raised } from '#test/support/decider.ts';
import { agree, atAMeeting, before, openVote, present, vote, worked } from './acts.ts';

const unmarked = given(raised(board, { takenAt: 'at a meeting' }));
const eight = [...members(board).slice(0, 7), 'the council member'];

describe('attendance', () => {
  it('is marked by the governance lead, in the order of the seats', () => {
    unmarked.when(governanceLead, present(['the council member', 'the chair'])).yields({
      type: 'AttendanceMarked',
      present: { chair: 'in the room', 'council-member': 'in the room' },
    });
  });

  it('is marked by nobody else, the chair included', () => {
    unmarked
      .when('the chair', present(['the chair']))
      .isRefused({ code: 'NotTheGovernanceLead', governanceLead });
  });

  it('is marked at a meeting only', () => {
    before()
      .when(governanceLead, present(['the chair']))
      .isRefused({ code: 'NotAtAMeeting', takenAt: 'for a meeting' });
  });

  it('is of seats that are there', () => {
    unmarked.when(governanceLead, present(['the king'])).isRefused({ code: 'NoSuchSeat' });
  });

  it('marked alike changes nothing', () => {
    const nobody = unmarked.when(governanceLead, present([]));
    nobody.yields({ type: 'AttendanceMarked', present: {} });
    nobody.when(governanceLead, present([])).yieldsNothing();
    atAMeeting(board, ['the chair', 'the audit chair'])
      .when(governanceLead, present(['the audit chair', 'the chair', 'the chair']))
      .yieldsNothing();
  });

  it('changes as people come and go', () => {
    const { decision } = atAMeeting(board, ['the chair']).when(
      governanceLead,
      present(['the audit chair']),
    );
    expect(decision.present).toEqual({ 'audit-chair': 'in the room' });
  });
});

describe('at a meeting', () => {
  it('enough people is those marked present, answered or not', () => {
    expect(enoughPeople(atAMeeting(board, eight).decision)).toMatchObject({
      met: true,
      present: 8,
      needed: 8,
    });
    expect(enoughPeople(unmarked.decision)).toMatchObject({ met: false, present: 0 });
  });

  it('only those present count', () => {
    const { decision } = atAMeeting(board, eight).when(eight, agree());
    expect(answers(decision)).toMatchObject({ agree: 8, of: 8 });
  });

  it('an answer no longer counts once its member has left', () => {
    const { decision } = atAMeeting(board, eight)
      .when(eight, agree())
      .when(governanceLead, present(eight.slice(1)));
    expect(answers(decision)).toMatchObject({ agree: 7, of: 7 });
  });

  it('a vacant seat marked present is nobody', () => {
    const vacant = withSeat(board, 'the council member', { holders: [] });
    const { decision } = atAMeeting(vacant, eight);
    expect(enoughPeople(decision).present).toBe(7);
    expect(electorate(decision)).toHaveLength(7);
  });

  it('a seat that does not count to the quorum is not counted', () => {
    const observing = withSeat(board, 'the council member', { countsToQuorum: false });
    expect(enoughPeople(atAMeeting(observing, eight).decision).present).toBe(7);
  });

  it('a member who leaves a tied vote opens it again', () => {
    const tied = worked(atAMeeting(), { objector: 'the council member' })
      .when('the chair', openVote)
      .when(members(board).slice(0, 7), vote('for'))
      .when(members(board).slice(7), vote('against'))
      .when('the chair', { type: 'CloseVote' });
    const { decision } = tied.when(governanceLead, present(members(board).slice(0, 13)));
    expect(decision.status).toBe('voting');
  });
});

describe('outside a meeting', () => {
  it('enough people is those who have answered the words as they stand', () => {
    const { decision } = before().when(eight, agree());
    expect(enoughPeople(decision)).toMatchObject({ met: true, present: 8 });
    expect(enoughPeople(before().decision)).toMatchObject({ met: false, present: 0 });
  });
});
