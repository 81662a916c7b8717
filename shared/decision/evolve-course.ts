import type { Evolve } from './evolve-step.ts';

export const stepsStarted: Evolve<'StepsStarted'> = (decision) =>
  decision.status === 'seeking consensus' ? { ...decision, status: 'resolving' } : decision;

export const viewAdded: Evolve<'ViewAdded'> = (decision, { step, by, words }) => ({
  ...decision,
  views: [...decision.views, { step, by, view: words.view }],
});

export const stepRecorded: Evolve<'StepRecorded'> = (decision, { step, by, at, words }) => ({
  ...decision,
  steps: [...decision.steps, { step, note: words.note, by, at }],
});

export const voteOpened: Evolve<'VoteOpened'> = (decision, { by, words }) =>
  decision.status === 'seeking consensus' || decision.status === 'resolving'
    ? {
        ...decision,
        status: 'voting',
        vote: { why: words.why, openedBy: by, ballots: {}, casting: null },
      }
    : decision;

export const voteGiven: Evolve<'VoteGiven'> = (decision, { seat, choice }) => {
  if (decision.status !== 'voting' || seat === null) return decision;
  const ballots = { ...decision.vote.ballots, [seat]: choice };
  return { ...decision, vote: { ...decision.vote, ballots } };
};

export const voteTied: Evolve<'VoteTied'> = (decision) =>
  decision.status === 'voting' ? { ...decision, status: 'tied' } : decision;

export const castingVoteGiven: Evolve<'CastingVoteGiven'> = (decision, { casting }) =>
  decision.status === 'tied' ? { ...decision, vote: { ...decision.vote, casting } } : decision;

export const outcomeRecorded: Evolve<'OutcomeRecorded'> = (decision, { outcome }) => ({
  ...decision,
  status: 'closed',
  outcome,
  vote: 'vote' in decision ? decision.vote : null,
});

export const proposalWithdrawn: Evolve<'ProposalWithdrawn'> = (decision) => ({
  ...decision,
  status: 'withdrawn',
});
