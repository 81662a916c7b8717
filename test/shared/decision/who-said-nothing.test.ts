import { describe, expect, it } from 'vitest';
import { silent } from '#shared/decision/saying.ts';
import { versionHash } from '#shared/decision/words.ts';
import { board, committee, governanceLead, members, seatId } from '#test/support/board.ts';
import { v1, why } from '#test/support/decider.ts';
import {
  agree,
  atAMeeting,
  before,
  declare,
  handle,
  object,
  openVote,
  vote,
  withdraw,
  worked,
} from './acts.ts';

const council = 'the council member';
const butOne = members(board).filter((person) => person !== council);
const notAgreed = { type: 'RecordNotAgreed' } as const;
const toMeeting = { type: 'TakeToMeeting' } as const;
const question = 'Shall we pay for 26 places?';
const newWords = { type: 'PostNewVersion', basedOn: v1, question, why } as const;

describe('an outcome names as silent', () => {
  it('whoever did not answer, and nobody who objects', () => {
    before()
      .when('the chair', agree())
      .when(council, object())
      .when('the chair', notAgreed)
      .ends({ silent: butOne.slice(1).map(seatId) });
  });

  it('nobody whose objection still stands after new words', () => {
    const asked = before().when(council, object()).when(governanceLead, newWords);
    expect(silent(asked.decision).map(({ id }) => id)).toContain('council-member');
    asked
      .when(butOne, agree(versionHash(2, question, why)))
      .when('the chair', notAgreed)
      .ends({ how: 'not agreed', silent: [] });
    asked.when('the chair', toMeeting).ends({ silent: butOne.map(seatId) });
  });

  it('whoever answered only the words before', () => {
    before()
      .when([council, 'the chair'], agree())
      .when(governanceLead, newWords)
      .when(butOne, agree(versionHash(2, question, why)))
      .when('the chair', toMeeting)
      .ends({ silent: ['council-member'] });
  });

  it('whoever took an objection back and said nothing more', () => {
    before()
      .when(council, object())
      .when(council, withdraw())
      .when(butOne, agree())
      .when('the chair', toMeeting)
      .ends({ silent: ['council-member'] });
  });

  it('nobody who stepped out, with or without an objection', () => {
    before()
      .when(council, object())
      .when(council, declare)
      .when('the chair', handle(council, 'step out'))
      .when('the chair', toMeeting)
      .ends({ silent: butOne.map(seatId) });
  });

  it('nobody who is away from the meeting', () => {
    atAMeeting(board, butOne)
      .when(butOne, agree())
      .when('the chair', toMeeting)
      .ends({ silent: [] });
  });

  it('after a vote, whoever did not vote, also where their objection stands', () => {
    const people = members(committee).filter((person) => person !== council);
    worked(before(committee), { objector: council })
      .when('the chair', openVote)
      .when(people, vote('for'))
      .when('the chair', { type: 'CloseVote' })
      .ends({ how: 'carried', silent: ['council-member'] });
  });
});
