import { describe, expect, it } from 'vitest';
import type { Act, RecordFor } from '#shared/decision/command.ts';
import { answers, countVotes } from '#shared/decision/tally.ts';
import { governanceLead } from '#test/support/board.ts';
import { given, v1 } from '#test/support/decider.ts';
import { agree, openVote, present, vote } from './acts.ts';
import { told } from './asked.ts';
import { always, chair, everyone, put, warden } from './body.ts';

const recording = (said: Act, person = warden, how: RecordFor['how'] = 'by phone'): Act => ({
  type: 'RecordFor',
  person,
  how,
  said: said as RecordFor['said'],
});
const theirs = recording(agree());

/** Source: an answer given by phone, by e-mail or in the room is the member's own. */
describe('what the governance lead records for a member', () => {
  const recorded = put().when(governanceLead, theirs);

  it('is the member’s answer, and says who recorded it and how it came', () => {
    expect(recorded.events).toMatchObject([
      {
        type: 'AgreementGiven',
        by: warden,
        seat: 'warden',
        recorded: { by: governanceLead, how: 'by phone' },
      },
    ]);
    expect(answers(recorded.decision)).toMatchObject({ agree: 1 });
  });

  it('is told to the member, whose it is to change', () => {
    expect(told(put(), governanceLead, theirs)).toEqual([
      [warden, { kind: 'recorded for you', person: warden }],
    ]);
    const changed = recorded.when(warden, { type: 'Abstain', version: v1 });
    expect(answers(changed.decision)).toMatchObject({ agree: 0, abstain: 1 });
    expect(changed.events[0]).not.toHaveProperty('recorded');
  });

  it('is judged as if they had given it: their seat, their words, the words as they stand', () => {
    put().when(governanceLead, recording(agree(), 'a stranger')).isRefused({ code: 'NotAMember' });
    put()
      .when(governanceLead, recording(agree('x')))
      .isRefused({ code: 'WordsHaveChanged' });
    put()
      .when(governanceLead, recording({ type: 'Object', version: v1, harm: '', help: '' }))
      .isRefused({ code: 'Blank', field: 'harm' });
    recorded.when(governanceLead, theirs).yieldsNothing();
  });

  it('is of a proposal that is there', () => {
    given().when(governanceLead, theirs).isRefused({ code: 'NothingHere' });
  });

  it('is recorded by nobody else', () => {
    put().when(chair, theirs).isRefused({ code: 'NotTheGovernanceLead', governanceLead });
  });

  it('is a vote only at a meeting, given aloud there', () => {
    const inChat = put({ vote: always }).when(chair, openVote);
    inChat.when(governanceLead, recording(vote('for'))).isRefused({ code: 'VoteIsTheirs' });
    const room = put({ vote: always }, {}, { takenAt: 'at a meeting' })
      .when(governanceLead, present(everyone))
      .when(chair, openVote)
      .when(governanceLead, recording(vote('against'), warden, 'in the room'));
    expect(countVotes(room.decision)).toMatchObject({ against: 1 });
  });

  it('names the seat of the member, whatever seat the governance lead holds', () => {
    const lead = put({}, { surveyor: { holders: [governanceLead] } });
    expect(lead.when(governanceLead, theirs).events).toMatchObject([{ seat: 'warden' }]);
  });
});
