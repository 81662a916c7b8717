import type { Say } from '#bots/wording/rules/context.ts';
import { choiceOfSeats, isOpen } from '#bots/wording/rules/pieces/choice-of-seats.ts';

export const electorateInWords: Say = ({ electorate }, { seatName }) => {
  if (isOpen(electorate)) {
    return ['Every seat with a vote may answer and vote.'];
  }
  const choice = choiceOfSeats(electorate, seatName);
  return [`Of the seats with a vote, these may answer and vote: ${choice}.`];
};
