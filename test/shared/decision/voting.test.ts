import { describe, expect, it } from 'vitest';
import { countVotes } from '#shared/decision/tally.ts';
import { limits } from '#shared/decision/words.ts';
import { board, governanceLead, members, partnership, under } from '#test/support/board.ts';
import {
  abstain,
  agree,
  atAMeeting,
  before,
  declare,
  handle,
  object,
  openVote,
  present,
  recordStep,
  vote,
  withdraw,
  worked,
} from './acts.ts';

const council = 'the council member';
const close = { type: 'CloseVote' } as const;
const ready = worked(atAMeeting(), { objector: council });
const voting = ready.when('the chair', openVote);

describe('a vote', () => {
  it('is opened by the person presiding, who says why more talk will not help', () => {
    voting.yields({ type: 'VoteOpened', words: { why: 'Two meetings changed no mind.' } });
    expect(voting.decision).toMatchObject({
      status: 'voting',
      vote: {
        why: 'Two meetings changed no mind.',
        openedBy: 'the chair',
        ballots: {},
        casting: null,
      },
    });
  });

  it('called right after one objection is refused, with the steps that are missing', () => {
    before()
      .when(council, object())
      .when('the audit chair', openVote)
      .isRefused({ code: 'StepsMissing', steps: ['principles', 'aims'], presiding: 'chair' });
  });

  it('is not reached with one required step taken', () => {
    before()
      .when(council, object())
      .when('the chair', { type: 'StartSteps' })
      .when('the chair', recordStep('principles'))
      .when('the chair', openVote)
      .isRefused({ code: 'StepsMissing', steps: ['aims'] });
  });

  it('names nobody who could take the steps where nobody presides', () => {
    before()
      .when(council, object())
      .when(['the chair', 'the deputy chair'], declare)
      .when('the chair', openVote)
      .isRefused({ code: 'StepsMissing', presiding: null });
  });

  it('is reached without a step that the rules do not require', () => {
    expect(voting.decision.steps.map(({ step }) => step)).toEqual(['principles', 'aims']);
  });

  it('is opened by nobody else', () => {
    ready.when(council, openVote).isRefused({ code: 'NotPresiding', presiding: 'chair' });
    ready.when(governanceLead, openVote).isRefused({ code: 'NotPresiding', presiding: 'chair' });
  });

  it('is opened only while an objection stands', () => {
    before().when('the chair', openVote).isRefused({ code: 'NoObjectionStands' });
    ready
      .when(council, withdraw())
      .when('the chair', openVote)
      .isRefused({ code: 'NoObjectionStands' });
  });

  it('is opened once', () => {
    voting.when('the chair', openVote).isRefused({ code: 'VoteIsOpen' });
  });

  it('is opened with a reason', () => {
    ready
      .when('the chair', { type: 'OpenVote', why: '' })
      .isRefused({ code: 'Blank', field: 'why' });
    ready
      .when('the chair', { type: 'OpenVote', why: 'x'.repeat(limits.words + 1) })
      .isRefused({ code: 'TooLong', field: 'why' });
  });

  it('may follow new words at which the objector does not withdraw', () => {
    const again = ready.when(governanceLead, {
      type: 'PostNewVersion',
      basedOn: ready.decision.versions[0].hash,
      question: 'Shall we pay for 19 places?',
      why: 'Forty people wait.',
    });
    expect(again.when('the chair', openVote).decision.status).toBe('voting');
  });

  it('is not in the rules of a Partnership', () => {
    worked(before(partnership), { objector: 'the city council member' })
      .when('the chair', openVote)
      .isRefused({ code: 'NoVoteInTheRules' });
  });
});

describe('a ballot', () => {
  it('is given by each seat that counts, and shown by seat', () => {
    const voted = voting.when(council, vote('against'));
    voted.yields({ type: 'VoteGiven', choice: 'against' });
    expect(voted.decision).toMatchObject({ vote: { ballots: { 'council-member': 'against' } } });
  });

  it('may be changed until the vote closes; the last one counts', () => {
    const { decision } = voting.when(council, vote('against')).when(council, vote('for'));
    expect(decision).toMatchObject({ vote: { ballots: { 'council-member': 'for' } } });
  });

  it('given again changes nothing', () => {
    voting.when(council, vote('for')).when(council, vote('for')).yieldsNothing();
  });

  it('is not given by a stranger, by who is away, or by who stepped out', () => {
    voting.when('a stranger', vote('for')).isRefused({ code: 'NotAMember' });
    voting
      .when(governanceLead, present(['the chair']))
      .when(council, vote('for'))
      .isRefused({ code: 'NotMarkedPresent' });
    voting
      .when(council, declare)
      .when('the chair', handle(council, 'discuss, not vote'))
      .when(council, vote('for'))
      .isRefused({ code: 'MayNotTakePart' });
  });

  it('is given while a vote is open', () => {
    ready.when(council, vote('for')).isRefused({ code: 'NoVoteIsOpen' });
  });

  it('is not implied by an answer given before', () => {
    const { decision } = ready.when('the audit chair', agree()).when('the chair', openVote);
    expect(decision).toMatchObject({ vote: { ballots: {} } });
  });

  it('of a member who has left is set aside', () => {
    const { decision } = voting
      .when([council, 'the chair'], vote('for'))
      .when(governanceLead, present(members(board).slice(0, 12)));
    if (decision.status !== 'voting') throw new Error('the vote is open');
    expect(countVotes(decision, decision.vote)).toEqual({ for: 1, against: 0, abstained: 0 });
  });
});

describe('the close of a vote', () => {
  it.each([
    ['carried', 5, 4],
    ['carried', 1, 0],
    ['not carried', 4, 5],
    ['not carried', 0, 1],
    ['not carried', 0, 0],
  ])('is "%s" with %i for and %i against, whoever abstained', (how, inFavour, against) => {
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
      } as object);
  });

  it('says who was silent, what it means in law and who presided', () => {
    voting
      .when(members(board).slice(0, 13), vote('for'))
      .when('the chair', close)
      .ends({
        how: 'carried',
        effect: 'decided at the meeting',
        presiding: 'chair',
        silent: ['voluntary-sector-member'],
      });
  });

  it('keeps the vote on record', () => {
    const { decision } = voting.when(council, vote('for')).when('the chair', close);
    expect(decision).toMatchObject({
      status: 'closed',
      vote: { ballots: { 'council-member': 'for' } },
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
        missing: [board.constitution.quorum.roles[1]],
      } as never);
  });

  it('outside a meeting needs enough people who answered or voted', () => {
    const chatting = worked(before(), { objector: council }).when('the chair', openVote);
    const six = members(board).slice(0, 6);
    chatting
      .when(six, vote('for'))
      .when('the chair', close)
      .isRefused({ code: 'NotEnoughPeople', present: 7, needed: 8 });
    chatting
      .when([...six, 'the medical director'], vote('for'))
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
  const share = { comparison: 'at least', numerator: 2, denominator: 3 } as const;
  const strict = under(board, { vote: { carriedBy: share, tie: 'second and casting vote' } });
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
