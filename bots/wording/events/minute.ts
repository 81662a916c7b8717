import { dayMonthAndYear } from '#bots/wording/dates.ts';
import { saying } from '#bots/wording/language.ts';
import { type Telling, who } from './told.ts';

type Minute = 'DissentStated' | 'NamingAsked' | 'MinuteConfirmed';

export const minute: Telling<Minute> = {
  DissentStated: (event, after) =>
    saying(`${who(event, after)} says why they disagree`, event.words.statement),
  NamingAsked: (event, after) => `${who(event, after)} asks to be named in the minutes.`,
  MinuteConfirmed: ({ date, number }) =>
    `The minute was agreed at the meeting on ${dayMonthAndYear(date)}, as number ${number}.`,
};
