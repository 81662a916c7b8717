import { dayAndMonth, dayAndTime } from '#bots/wording/dates.ts';
import { count } from '#bots/wording/language.ts';
import type { Problem } from '#shared/decision/refusal.ts';
import type { OfCode } from './said.ts';

/** What was wrong with a box: the same on every decision. */
export const boxes: {
  readonly [One in Problem['code']]: (problem: OfCode<One>) => string;
} = {
  Blank: () => 'Please write something here.',
  TooLong: ({ found, limit }) =>
    `This is ${count(found, 'character', 'characters')} long. Please keep it to ${limit}.`,
  HoldsNhsNumber: () =>
    'This holds an NHS number, so nothing was kept. Please take it out. Do not name patients.',
  AboutOnePerson: () =>
    'Is this about one person? Please do not name patients. If it is not, say so below and send it again.',
  NotADate: () => 'Please choose a date, for example 2026-12-04.',
  DateHasPassed: ({ found }) =>
    `5pm on ${dayAndMonth(found)} has passed. Please choose a later date.`,
  DateIsAhead: ({ found }) =>
    `${dayAndMonth(found)} is still ahead. Please choose the day of the meeting that agreed the minute.`,
  NotALink: () => 'This does not look like a web address. It starts with https://',
  NothingChanged: () =>
    'These are the words as they stand. Please change them, or close this form.',
  NotAChoice: () => 'Please choose one from the list.',
  NoPrinciple: () =>
    'No one has chosen a principle on this step yet. Please choose at least one on which the difference turns.',
  MayNotHelp: ({ because }) =>
    because === 'stepped out'
      ? 'They stepped out of this item, so they see nothing of it. Please choose someone else.'
      : 'Whoever helps comes from outside: not the proposer, not the person in the chair, and no one with a vote here. Please choose someone else.',
  TooSoon: ({ earliest }) =>
    `This leaves too little time by the rules. Please choose a later date: ${dayAndTime(earliest)} is the earliest.`,
  TooLate: ({ latest }) =>
    `This is more time than the rules allow. Please choose an earlier date: ${dayAndTime(latest)} is the latest.`,
};
