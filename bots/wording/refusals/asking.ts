import type { Said } from './said.ts';

type Asking = 'VoteIsTheirs' | 'NothingToChallenge' | 'NoSuchQuestion' | 'AnswersInstead';

export const asking: Said<Asking> = {
  VoteIsTheirs: () =>
    'This vote is theirs to give, on the card. A vote is recorded for a member only at a meeting, and not where it must stay hidden from you.',
  NothingToChallenge: () =>
    'These words are no correction, so everyone was asked about them. You can answer on the card.',
  NoSuchQuestion: () => 'This question is not here any more. Please open the list again.',
  AnswersInstead: () =>
    'You have a vote here, so your answer counts: agree, agree with a concern, or object. You can also ask a question.',
};
