import { describe, expect, it } from 'vitest';
import { board, committee, governanceLead, members, under } from '#test/support/board.ts';
import { v1 } from '#test/support/decider.ts';
import {
  agree,
  atAMeeting,
  before,
  declare,
  handle,
  openVote,
  present,
  vote,
  voteBy,
  worked,
} from './acts.ts';

const close = { type: 'CloseVote' } as const;
const cast = (casting: 'for' | 'against' | 'not used') =>
  ({ type: 'GiveCastingVote', casting }) as const;

/** As many for as against: the first half of the seats for, the others against. */
const evenly = (start: ReturnType<typeof before>, forum = board) => {
  const people = members(forum);
  return worked(start, { objector: 'the council member' })
    .when('the chair', openVote)
    .when(people.slice(0, people.length / 2), vote('for'))
    .when(people.slice(people.length / 2), vote('against'))
    .when('the chair', close);
};
const tied = evenly(atAMeeting());

describe('a tie', () => {
  it('waits for the casting vote', () => {
    tied.yields({ type: 'VoteTied' });
    expect(tied.decision.status).toBe('tied');
  });

  it.each([
    ['for', 'carried by casting vote', { for: 8, against: 7, abstained: 0 }],
    ['against', 'not carried', { for: 7, against: 8, abstained: 0 }],
    ['not used', 'not carried', { for: 7, against: 7, abstained: 0 }],
  ] as const)('with the casting vote "%s" is "%s"', (casting, how, votes) => {
    const ended = tied.when('the chair', cast(casting));
    expect(ended.events.map(({ type }) => type)).toEqual(['CastingVoteGiven', 'OutcomeRecorded']);
    ended.ends({ how, votes, effect: 'decided at the meeting', presiding: 'chair', silent: [] });
    expect(ended.decision).toMatchObject({ status: 'closed', vote: { casting } });
  });

  it('in a committee that decides here is settled the same way', () => {
    evenly(before(committee), committee)
      .when('the chair', cast('for'))
      .ends({ how: 'carried by casting vote', effect: 'decided here' });
  });

  it('before a meeting goes to the meeting: no casting vote', () => {
    const ended = evenly(before());
    ended.ends({
      how: 'taken to a meeting',
      effect: 'ready for the meeting',
      votes: { for: 7, against: 7, abstained: 0 },
    });
    ended.when('the chair', cast('for')).isRefused({ code: 'AlreadyClosed' });
  });

  it('is not carried at once where the rules have no casting vote', () => {
    const majority = voteBy({ moreThan: '1/2', of: 'votes cast' });
    evenly(atAMeeting(under(board, { vote: { ...majority, tie: 'not carried' } }))).ends({
      how: 'not carried',
      votes: { for: 7, against: 7, abstained: 0 },
    });
  });

  it('stops answers, votes and words', () => {
    const refusal = { code: 'TieAwaitsCastingVote', presiding: 'chair' } as const;
    tied.when('the council member', agree()).isRefused(refusal);
    tied.when(governanceLead, { type: 'WithdrawProposal' }).isRefused(refusal);
    tied.when('the chair', { type: 'RecordAgreed', version: v1 }).isRefused(refusal);
    tied.when('the council member', vote('for')).isRefused({ code: 'NoVoteIsOpen' });
  });

  it('may still be taken to a meeting', () => {
    tied
      .when('the chair', { type: 'TakeToMeeting' })
      .ends({ how: 'taken to a meeting', votes: { for: 7, against: 7, abstained: 0 } });
  });
});

describe('the casting vote', () => {
  it('belongs to the person presiding', () => {
    tied
      .when('the deputy chair', cast('for'))
      .isRefused({ code: 'NotPresiding', presiding: 'chair' });
  });

  it('is given only on a tie', () => {
    before().when('the chair', cast('for')).isRefused({ code: 'NotATie' });
  });

  it('is given in no other half of the record: the chair has voted once before', () => {
    expect(tied.decision).toMatchObject({
      vote: { ballots: { chair: [{ choice: 'for' }] }, casting: null },
    });
  });

  it('moves to the deputy chair where the chair steps out of the item', () => {
    const people = members(board).slice(1, 13);
    const deputised = atAMeeting()
      .when('the chair', declare)
      .when('the deputy chair', handle('the chair', 'step out'));
    const again = worked(deputised, {
      objector: 'the council member',
      chair: 'the deputy chair',
    })
      .when('the deputy chair', openVote)
      .when(people.slice(0, 6), vote('for'))
      .when(people.slice(6), vote('against'))
      .when('the deputy chair', close);
    again
      .when('the chair', cast('for'))
      .isRefused({ code: 'NotPresiding', presiding: 'deputy-chair' });
    again.when('the deputy chair', cast('for')).ends({
      how: 'carried by casting vote',
      presiding: 'deputy-chair',
      votes: { for: 7, against: 6, abstained: 0 },
      silent: ['voluntary-sector-member'],
    });
  });

  it('moves back to the chair who comes in, with the vote open again', () => {
    const late = worked(atAMeeting(board, members(board).slice(1, 13)), {
      objector: 'the chief executive',
      chair: 'the deputy chair',
    })
      .when('the deputy chair', openVote)
      .when(members(board).slice(1, 7), vote('for'))
      .when(members(board).slice(7, 13), vote('against'))
      .when('the deputy chair', close)
      .when(governanceLead, present(members(board).slice(0, 13)));
    late.when('the deputy chair', close).isRefused({ code: 'NotPresiding', presiding: 'chair' });
    const retied = late.when('the chair', close);
    expect(retied.decision.status).toBe('tied');
    retied.when('the chair', cast('against')).ends({ how: 'not carried', presiding: 'chair' });
  });
});
