import { describe, expect, it } from 'vitest';
import { isRipe } from '#shared/decision/tally.ts';
import { board, committee, governanceLead, members, partnership } from '#test/support/board.ts';
import { friday, v1 } from '#test/support/decider.ts';
import {
  abstain,
  agree,
  agreeWithConcern,
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
const record = { type: 'RecordAgreed', version: v1 } as const;
const notAgreed = { type: 'RecordNotAgreed' } as const;
const everyone = members(board);
const butOne = everyone.filter((person) => person !== council);

describe('agreement', () => {
  it('by every seat that counts is unanimous', () => {
    before()
      .when(everyone, agree())
      .when('the chair', record)
      .yields({
        type: 'OutcomeRecorded',
        outcome: {
          how: 'unanimous',
          effect: 'ready for the meeting',
          presiding: 'chair',
          votes: null,
          silent: [],
        },
      });
  });

  it('is never called unanimous where someone abstained', () => {
    before()
      .when(butOne, agree())
      .when(council, abstain())
      .when('the chair', record)
      .ends({ how: 'consensus', silent: [] });
  });

  it('is never called unanimous where someone was silent', () => {
    before()
      .when(butOne, agree())
      .when('the chair', record)
      .ends({ how: 'consensus', silent: ['council-member'] });
  });

  it('with one abstention is a consensus under a norm of unanimity too', () => {
    const people = members(partnership);
    before(partnership)
      .when(people.slice(1), agree())
      .when('the chair', abstain())
      .when('the chair', record)
      .ends({ how: 'consensus' });
  });

  it('with a concern is a consensus with reservations', () => {
    before()
      .when(butOne, agree())
      .when(council, agreeWithConcern('Carers.'))
      .when('the chair', record)
      .ends({ how: 'consensus with reservations' });
  });

  it('of all who are left after one stepped out is unanimous', () => {
    before()
      .when(council, declare)
      .when('the chair', handle(council, 'step out'))
      .when(butOne, agree())
      .when('the chair', record)
      .ends({ how: 'unanimous', silent: [] });
  });

  it('at the meeting is decided there, by those present', () => {
    atAMeeting(board, butOne)
      .when(butOne, agree())
      .when('the chair', record)
      .ends({ how: 'unanimous', effect: 'decided at the meeting' });
  });

  it('in a committee that may decide in chat is decided here', () => {
    before(committee)
      .when(members(committee), agree())
      .when('the chair', record)
      .ends({ how: 'unanimous', effect: 'decided here' });
  });

  it('after an objection was withdrawn is agreement like any other', () => {
    before()
      .when(council, object())
      .when(butOne, agree())
      .when(council, withdraw())
      .when(council, agree())
      .when('the chair', record)
      .ends({ how: 'unanimous' });
  });
});

describe('agreement is recorded', () => {
  it('by the person presiding, and never by itself', () => {
    const all = before().when(everyone, agree());
    expect(isRipe(all.decision)).toBe(true);
    expect(all.decision.status).toBe('seeking consensus');
    all.when(council, record).isRefused({ code: 'NotPresiding', presiding: 'chair' });
    all.when(governanceLead, record).isRefused({ code: 'NotPresiding', presiding: 'chair' });
  });

  it('not without enough people', () => {
    before()
      .when(everyone.slice(0, 7), agree())
      .when('the chair', record)
      .isRefused({
        code: 'NotEnoughPeople',
        present: 7,
        needed: 8,
        missing: board.constitution.quorum.conditions.slice(3, 4),
      });
  });

  it('not without one of the roles the rules ask for, whatever the number', () => {
    const { conditions } = board.constitution.quorum;
    before()
      .when(
        everyone.filter((person) => !/medical|nursing/.test(person)),
        agree(),
      )
      .when('the chair', record)
      .isRefused({
        code: 'NotEnoughPeople',
        present: 12,
        needed: 8,
        missing: conditions.slice(1, 2),
      });
  });

  it('not without enough support', () => {
    before()
      .when(everyone.slice(0, 7), agree())
      .when(everyone.slice(7), abstain())
      .when('the chair', record)
      .isRefused({ code: 'NotEnoughSupport', support: 7, needed: 8 });
  });

  it('not while a vote is open', () => {
    worked(before(), { objector: council })
      .when('the chair', openVote)
      .when('the chair', record)
      .isRefused({ code: 'VoteIsOpen' });
  });

  it('once', () => {
    const over = before().when(everyone, agree()).when('the chair', record);
    over.when('the chair', record).isRefused({ code: 'AlreadyClosed', status: 'closed' });
    expect(over.decision.status).toBe('closed');
  });
});

describe('a proposal is closed as not agreed', () => {
  it('while an objection stands', () => {
    before()
      .when(council, object())
      .when('the chair', notAgreed)
      .ends({ how: 'not agreed', votes: null });
  });

  it.each([
    ['for a meeting', before()],
    ['at a meeting', atAMeeting()],
    ['here', before(committee)],
  ])('%s, and nothing is decided', (_, start) => {
    start
      .when(council, object())
      .when('the chair', notAgreed)
      .ends({ how: 'not agreed', effect: 'nothing decided' });
  });

  it('not while people may still answer and nobody objects', () => {
    before()
      .when('the chair', notAgreed)
      .isRefused({ code: 'StillBeingAnswered', answerBy: friday });
  });

  it('by the person presiding, before a vote', () => {
    before().when(council, object()).when(council, notAgreed).isRefused({ code: 'NotPresiding' });
    worked(before(), { objector: council })
      .when('the chair', openVote)
      .when('the chair', notAgreed)
      .isRefused({ code: 'VoteIsOpen' });
  });
});

describe('taking it to a meeting', () => {
  it('is always open to the person presiding', () => {
    before()
      .when('the chair', { type: 'TakeToMeeting' })
      .ends({ how: 'taken to a meeting', votes: null });
    worked(before(), { objector: council })
      .when('the chair', openVote)
      .when(council, vote('against'))
      .when('the chair', { type: 'TakeToMeeting' })
      .ends({ how: 'taken to a meeting', votes: { for: 0, against: 1, abstained: 0 } });
  });

  it('leaves it ready for the meeting wherever it came from, and decides nothing', () => {
    for (const start of [before(committee), atAMeeting()]) {
      start.when('the chair', { type: 'TakeToMeeting' }).ends({ effect: 'ready for the meeting' });
    }
  });

  it('is open to nobody else', () => {
    before().when(council, { type: 'TakeToMeeting' }).isRefused({ code: 'NotPresiding' });
  });
});
