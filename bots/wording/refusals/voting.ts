import { dayAndTime } from '#bots/wording/dates.ts';
import { chairOr, inTheChair } from '#bots/wording/people.ts';
import { isForTheChair } from '#bots/wording/vote-in-words.ts';
import type { Said } from './said.ts';

type Voting =
  | 'VoteIsOpen'
  | 'NoVoteIsOpen'
  | 'NoVoteInTheRules'
  | 'VoteStaysOpen'
  | 'NotATie'
  | 'TieAwaitsCastingVote';

export const voting: Said<Voting> = {
  VoteIsOpen: () =>
    'A vote is open, so answers and words cannot change now. You can vote on the card.',
  NoVoteIsOpen: () => 'No vote is open. Please answer with the buttons on the card.',
  NoVoteInTheRules: (_, matter) =>
    `The rules of the ${matter.forum.noun} have no vote. When talking does not help, ${inTheChair(matter)} can take it to a meeting.`,
  VoteStaysOpen: ({ until }) =>
    `By the rules the vote stays open until ${dayAndTime(until)}, or until everyone has voted. You can close it then.`,
  NotATie: (_, matter) =>
    isForTheChair(matter)
      ? `There is no casting vote here. On a tie, ${inTheChair(matter)} says what comes of it.`
      : 'There is no tie, so there is no casting vote to give. The card shows what you can do.',
  TieAwaitsCastingVote: ({ presiding }, matter) => {
    const waits = `The vote is a tie. It waits for ${chairOr(presiding, matter)}, who`;
    return isForTheChair(matter)
      ? `${waits} says what comes of it.`
      : `${waits} has the casting vote.`;
  },
};
