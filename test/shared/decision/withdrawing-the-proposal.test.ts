import { describe, expect, it } from 'vitest';
import { governanceLead } from '#test/support/board.ts';
import { agree, before, beforeNobody, object, openVote, recordStep, vote, worked } from './acts.ts';

describe('taking the proposal back', () => {
  it('is for the proposer, and ends it', () => {
    const withdrawn = before().when(governanceLead, { type: 'WithdrawProposal' });
    withdrawn.yields({ type: 'ProposalWithdrawn' });
    expect(withdrawn.decision.status).toBe('withdrawn');
    withdrawn
      .when('the council member', agree())
      .isRefused({ code: 'AlreadyClosed', status: 'withdrawn' });
  });

  it('is not for the chair or anyone else', () => {
    before()
      .when('the chair', { type: 'WithdrawProposal' })
      .isRefused({ code: 'NotTheProposer', proposer: governanceLead, presiding: 'chair' });
    beforeNobody()
      .when('the chair', { type: 'WithdrawProposal' })
      .isRefused({ code: 'NotTheProposer', proposer: governanceLead, presiding: null });
  });

  it('is possible while the steps are under way', () => {
    const resolving = before()
      .when('the council member', object())
      .when('the chair', { type: 'StartSteps' })
      .when('the chair', recordStep('principles'));
    expect(resolving.when(governanceLead, { type: 'WithdrawProposal' }).decision.status).toBe(
      'withdrawn',
    );
  });

  it('is too late once a vote opens', () => {
    const voting = worked(before(), { objector: 'the council member' }).when('the chair', openVote);
    voting.when(governanceLead, { type: 'WithdrawProposal' }).isRefused({ code: 'VoteIsOpen' });
    voting
      .when('the chair', vote('for'))
      .when(governanceLead, { type: 'WithdrawProposal' })
      .isRefused({ code: 'VoteIsOpen' });
  });
});
