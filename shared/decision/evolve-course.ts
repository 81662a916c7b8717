import type { Evolve } from './evolve-step.ts';

/** More time is more time for whatever is open: the vote, where there is one, or the answers. */
export const timeExtended: Evolve<'TimeExtended'> = (decision, { until, because }) => {
  const extended = { ...decision, extensions: [...decision.extensions, because] };
  return extended.status === 'voting'
    ? { ...extended, vote: { ...extended.vote, openUntil: until } }
    : { ...extended, answerBy: until, deadlinePassed: false };
};

export const voteOpened: Evolve<'VoteOpened'> = (decision, { by, openUntil, words }) =>
  decision.status === 'seeking consensus' || decision.status === 'resolving'
    ? {
        ...decision,
        status: 'voting',
        vote: { why: words.why, openedBy: by, openUntil, ballots: {}, casting: null },
      }
    : decision;

export const voteGiven: Evolve<'VoteGiven'> = (decision, { seat, by, choice }) => {
  if (decision.status !== 'voting' || seat === null) return decision;
  const others = (decision.vote.ballots[seat] ?? []).filter((each) => each.by !== by);
  const ballots = { ...decision.vote.ballots, [seat]: [...others, { by, choice }] };
  return { ...decision, vote: { ...decision.vote, ballots } };
};

export const voteTied: Evolve<'VoteTied'> = (decision) =>
  decision.status === 'voting' ? { ...decision, status: 'tied' } : decision;

export const castingVoteGiven: Evolve<'CastingVoteGiven'> = (decision, { casting }) =>
  decision.status === 'tied' ? { ...decision, vote: { ...decision.vote, casting } } : decision;
