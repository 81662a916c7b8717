import { seatName } from '#bots/wording/people.ts';
import type { Said } from './said.ts';

type Answering =
  | 'HelpsHere'
  | 'WordsHaveChanged'
  | 'SeatHasNoVote'
  | 'NoAnswerToTakeBack'
  | 'NoSuchObjection'
  | 'ObjectionIsOver'
  | 'OwnObjection';

export const answering: Said<Answering> = {
  WordsHaveChanged: ({ number }) =>
    `The words have changed since you opened this. Version ${number} is on the card now. Nothing was counted: please read it and press again.`,
  SeatHasNoVote: () =>
    'Your seat has a voice here but no vote, so this answer cannot be counted. You can give a view, ask a question or suggest new words.',
  HelpsHere: () =>
    'You help with this item from outside, so you can see it but not answer or vote on it. Nothing was counted.',
  NoAnswerToTakeBack: () =>
    'You have not answered, so there is nothing to take back. You can answer on the card.',
  ObjectionIsOver: ({ objector }, matter) =>
    `This objection of ${seatName(matter, objector)} does not stand any more. Nothing was recorded. The full record says why.`,
  OwnObjection: () =>
    'This objection is yours. Someone else can say it back, and then you are asked if it is what you meant.',
  NoSuchObjection: () => 'That objection is not on this card. Please open the card again.',
};
