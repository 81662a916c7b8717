import { isWorkingDay } from '#shared/calendar/working-day.ts';
import type { DayItem } from '#shared/decision/day-item.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import { isAtAMeetingNow, isPressing } from '#shared/decision/told-when.ts';
import { dailyOn, type Hours, nextDaily } from '#shared/directory/hours.ts';
import type { Told } from '#shared/ports/daily.ts';
import { daysLater, isBefore, laterBy, localDate } from '#shared/time.ts';
import type { Day } from '#shared/transition/day.ts';
import { messagesSince, mondayOf } from './note-told.ts';

/** The most private messages that a person is sent in a week, of all kinds together. */
export const mostAWeek = 6;

/** So many a week are enough, where what is new can wait. */
const enoughAWeek = 2;

/** So soon before the message of the day nothing else is sent, in ms. */
const justBefore = 2 * 3_600_000;

interface Moment {
  readonly now: string;
  readonly hours: Hours;
  readonly told: Told;
}

/**
 * Whether something that is told at once is told in the next message of the day instead: because
 * that comes within two hours, or the week's messages would be too many; and what does not press,
 * because the person was written to often enough. Never at a meeting. What closes before that
 * message waits only where there would be too many.
 */
export function isFolded(notice: Notice, decision: Opened, moment: Moment): boolean {
  const { now, hours, told } = moment;
  if (isAtAMeetingNow(decision, now)) return false;
  if (isTooMuch(moment)) return true;
  const next = nextDaily(hours, now);
  if (closesBefore(decision, now, next)) return false;
  return isBefore(next, laterBy(now, justBefore)) || (!isPressing(notice) && isEnough(told, now));
}

/**
 * Whether a message of the day is sent for what is new: always where something presses or closes,
 * or where they are asked or told of a plan; what can wait is gathered, for two days at least and,
 * after some messages, for the next week.
 */
export function isWorthAMessage({ items, plans }: Day, { now, told }: Moment): boolean {
  if (plans.length > 0 || items.some(presses)) return true;
  return items.length > 0 && !isEnough(told, now) && (told.daily ?? '') < gatheredSince(now);
}

function presses({ waits, news, closing }: DayItem): boolean {
  const votes = waits.some(({ what }) => what === 'vote');
  return votes || (closing && waits.length > 0) || news.some(isPressing);
}

/** Two working days before, so that between messages that could wait there are two without. */
function gatheredSince(now: string): string {
  return workingDayBefore(workingDayBefore(localDate(now)));
}

function workingDayBefore(date: string): string {
  let before = daysLater(date, -1);
  while (!isWorkingDay(before)) before = daysLater(before, -1);
  return before;
}

function isEnough(told: Told, now: string): boolean {
  return messagesSince(told, mondayOf(localDate(now))) >= enoughAWeek;
}

function closesBefore({ answerBy, deadlinePassed }: Opened, now: string, next: string): boolean {
  return !deadlinePassed && isBefore(now, answerBy) && isBefore(answerBy, next);
}

/** A message for every working day of the week that is left is set aside. */
function isTooMuch({ now, hours, told }: Moment): boolean {
  const today = localDate(now);
  const monday = mondayOf(today);
  const left = Array.from({ length: 7 }, (_, index) => daysLater(monday, index)).filter(
    (date) => date > today && isWorkingDay(date),
  );
  return messagesSince(told, monday) + left.length + toCome(today, hours, now) >= mostAWeek;
}

/** Whether today's message is still to come. */
function toCome(today: string, hours: Hours, now: string): number {
  const due = dailyOn(hours, today);
  return due !== null && isBefore(now, due) ? 1 : 0;
}
