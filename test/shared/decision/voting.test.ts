import { describe, expect, it } from 'vitest';
import { countVotes } from '#shared/decision/tally.ts';
import { limits } from '#shared/decision/words.ts';
import { board, governanceLead, members, partnership } from '#test/support/board.ts';
import {
  agree,
  atAMeeting,
  before,
  beforeNobody,
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
const ready = worked(atAMeeting(), { objector: council });
const voting = ready.when('the chair', openVote);

describe('a vote', () => {
  it('is opened by the person presiding, who says why more talk will not help', () => {
    voting.yields({
      type: 'VoteOpened',
      openUntil: null,
      words: { why: 'Two meetings changed no mind.' },
    });
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
    beforeNobody()
      .when(council, object())
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
    expect(voted.decision).toMatchObject({
      vote: { ballots: { 'council-member': [{ choice: 'against' }] } },
    });
  });

  it('may be changed until the vote closes; the last one counts', () => {
    const { decision } = voting.when(council, vote('against')).when(council, vote('for'));
    expect(decision).toMatchObject({
      vote: { ballots: { 'council-member': [{ choice: 'for' }] } },
    });
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
    expect(countVotes(decision)).toEqual({ for: 1, against: 0, abstained: 0 });
  });
});
