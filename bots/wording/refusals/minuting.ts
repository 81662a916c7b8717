import { dayMonthAndYear } from '#bots/wording/dates.ts';
import type { Said } from './said.ts';

type Minuting = 'NoResultYet' | 'MinuteIsConfirmed';

export const minuting: Said<Minuting> = {
  NoResultYet: () =>
    'There is nothing for the minutes yet. Until a vote opens you can answer, or object, on the card.',
  MinuteIsConfirmed: ({ date }, { forum }) =>
    `The minute was agreed at the meeting on ${dayMonthAndYear(date)}, so nothing is added to it. You can raise this at the next meeting of the ${forum.noun}.`,
};
