import { describe, expect, it } from 'vitest';
import { enoughPeople } from '#shared/decision/tally.ts';
import { board, members } from '#test/support/board.ts';
import { v1 } from '#test/support/decider.ts';
import {
  agree,
  atAMeeting,
  before,
  declare,
  handle,
  object,
  openVote,
  vote,
  worked,
} from './acts.ts';

const doctor = 'the medical director';

describe('an undecided interest', () => {
  it('holds back the record of an agreement', () => {
    before()
      .when(members(board), agree())
      .when(doctor, declare)
      .when('the chair', { type: 'RecordAgreed', version: v1 })
      .isRefused({
        code: 'InterestUndecided',
        seats: ['medical-director'],
        presiding: 'chair',
      });
  });

  it('holds back a vote, its close and the casting vote', () => {
    const stepped = worked(before(), { objector: 'the council member' });
    const refusal = { code: 'InterestUndecided', seats: ['medical-director'] } as const;
    stepped.when(doctor, declare).when('the chair', openVote).isRefused(refusal);
    const voting = stepped.when('the chair', openVote).when(members(board), vote('for'));
    voting.when(doctor, declare).when('the chair', { type: 'CloseVote' }).isRefused(refusal);
  });
});

describe('enough people lost when one steps out', () => {
  const eight = members(board)
    .filter((person) => person !== 'the director of nursing')
    .slice(0, 8);

  it('says the count and the role that are missing, for this item only', () => {
    expect(eight).toContain(doctor);
    const stepped = atAMeeting(board, [...eight.slice(0, 7), 'the council member'])
      .when(doctor, declare)
      .when('the chair', handle(doctor, 'step out'));
    expect(enoughPeople(stepped.decision)).toEqual({
      met: false,
      present: 7,
      needed: 8,
      of: 14,
      missing: [board.constitution.quorum.conditions[1]],
    });
    stepped
      .when(['the chair', 'the council member'], agree())
      .when('the council member', object())
      .when('the council member', agree())
      .when('the chair', { type: 'RecordAgreed', version: v1 })
      .isRefused({ code: 'NotEnoughPeople', present: 7, needed: 8 });
  });
});
