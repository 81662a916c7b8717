import type { Said } from './said.ts';

type Answering = 'WordsHaveChanged' | 'SeatHasNoVote' | 'NoAnswerToTakeBack' | 'NoSuchObjection';

export const answering: Said<Answering> = {
  WordsHaveChanged: ({ number }) =>
    `The words have changed since you opened this. Version ${number} is on the card now. Nothing was counted: please read it and press again.`,
  SeatHasNoVote: () =>
    'Your seat has a voice here but no vote, so this answer cannot be counted. You can give a view, ask a question or suggest new words.',
  NoAnswerToTakeBack: () =>
    'You have not answered, so there is nothing to take back. You can answer on the card.',
  NoSuchObjection: () => 'That objection is not on this card. Please open the card again.',
};
