import { describe, expect, it } from 'vitest';
import { board, governanceLead, members, under } from '#test/support/board.ts';
import { abstain, atAMeeting, before, openVote, present, vote, voteBy, worked } from './acts.ts';

const council = 'the council member';
const close = { type: 'CloseVote' } as const;
const ready = worked(atAMeeting(), { objector: council });
const voting = ready.when('the chair', openVote);

describe('the close of a vote', () => {
  it.each([
    ['carried', 5, 4],
    ['carried', 1, 0],
    ['not carried', 4, 5],
    ['not carried', 0, 1],
    ['not carried', 0, 0],
  ] as const)('is "%s" with %i for and %i against, whoever abstained', (how, inFavour, against) => {
    const people = members(board);
    const yes = people.slice(0, inFavour);
    const no = people.slice(inFavour, inFavour + against);
    const rest = people.slice(inFavour + against);
    let cast = voting;
    if (yes.length > 0) cast = cast.when(yes, vote('for'));
    if (no.length > 0) cast = cast.when(no, vote('against'));
    cast
      .when(rest, vote('abstain'))
      .when('the chair', close)
      .ends({
        how,
        votes: { for: inFavour, against, abstained: rest.length },
        silent: [],
      });
  });

  it('says who gave no vote, what it means in law and who presided', () => {
    voting
      .when(
        members(board).filter((person) => person !== council),
        vote('for'),
      )
      .when('the chair', close)
      .ends({
        how: 'carried',
        effect: 'decided at the meeting',
        presiding: 'chair',
        silent: ['council-member'],
      });
  });

  it('keeps the vote on record', () => {
    const { decision } = voting.when(council, vote('for')).when('the chair', close);
    expect(decision).toMatchObject({
      status: 'closed',
      vote: { ballots: { 'council-member': [{ choice: 'for' }] } },
    });
  });

  it('is for the person presiding, while a vote is open', () => {
    voting.when(council, close).isRefused({ code: 'NotPresiding', presiding: 'chair' });
    ready.when('the chair', close).isRefused({ code: 'NoVoteIsOpen' });
  });

  it('without enough people is refused, with what is missing', () => {
    voting
      .when(governanceLead, present(['the chair', 'the chief executive', council]))
      .when('the chair', vote('for'))
      .when('the chair', close)
      .isRefused({
        code: 'NotEnoughPeople',
        present: 3,
        needed: 8,
        missing: board.constitution.quorum.conditions.slice(1, 2),
      });
  });

  it('outside a meeting needs enough people who voted, whoever answered before', () => {
    const chatting = worked(before(), { objector: council }).when('the chair', openVote);
    const six = members(board).slice(0, 6);
    chatting
      .when(six, vote('for'))
      .when('the chair', close)
      .isRefused({ code: 'NotEnoughPeople', present: 6, needed: 8 });
    chatting
      .when([...six, 'the medical director', council], vote('for'))
      .when('the chair', close)
      .ends({ how: 'carried', effect: 'ready for the meeting' });
  });

  it('ends talk of the proposal', () => {
    voting
      .when('the chair', vote('for'))
      .when('the chair', close)
      .when(council, abstain())
      .isRefused({ code: 'AlreadyClosed', status: 'closed' });
  });
});

describe('a vote that needs two thirds', () => {
  const twoThirds = voteBy({ atLeast: '2/3', of: 'votes cast' });
  const strict = under(board, { vote: { ...twoThirds, tie: 'second and casting vote' } });
  const opened = worked(atAMeeting(strict), { objector: council }).when('the chair', openVote);
  const people = members(board);

  it('carries with exactly two thirds', () => {
    opened
      .when(people.slice(0, 8), vote('for'))
      .when(people.slice(8, 12), vote('against'))
      .when('the chair', close)
      .ends({ how: 'carried' });
  });

  it('does not carry with as many for as against, and has no casting vote then', () => {
    opened
      .when(people.slice(0, 7), vote('for'))
      .when(people.slice(7), vote('against'))
      .when('the chair', close)
      .ends({ how: 'not carried' });
  });
});
