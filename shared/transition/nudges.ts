import { isWorkingDay, nextWorkingDay } from '#shared/calendar/working-day.ts';
import { atHour, daysLater, isBefore, localDate, wallClock } from '#shared/time.ts';
import { type Moment, momentsOf } from './moments.ts';
import { hourOf, type NudgeTimes } from './nudge-times.ts';
import type { Nudge, Plan } from './plan.ts';

/** Nobody is written to from this hour on, unless their own hour is later. */
const evening = 18;

/** One id for each question to each person: what has one is sent once. */
export function nudgeId({ stage, milestone, due, person, again }: Nudge): string {
  const parts = [stage, milestone, due, person, ...(again ? ['again'] : [])];
  return parts.map(encodeURIComponent).join('|');
}

/**
 * The questions to put to people now. A run that comes late finds what an earlier one should have
 * asked, if it still needs asking; outside the hours of a working day it finds nothing yet.
 */
export function nudgesDue(plan: Plan, times: NudgeTimes, now: string): readonly Nudge[] {
  const today = localDate(now);
  if (!isWorkingDay(today, times.closed)) return [];
  const { hour } = wallClock(now);
  return oncePerId(
    momentsOf(plan, times, now)
      .filter(({ at, isOpen }) => isOpen && !isBefore(now, at))
      .map(({ nudge }) => nudge)
      .filter(({ person }) => isAwake(hour, hourOf(person, times))),
  );
}

/** When the next question may be due, or null if there is none to come. Never before now. */
export function nextNudgeAt(plan: Plan, times: NudgeTimes, now: string): string | null {
  const slots = momentsOf(plan, times, now)
    .filter(({ at, isOpen }) => isOpen || isBefore(now, at))
    .map((moment) => slotOf(moment, times, now));
  return slots.reduce<string | null>(
    (first, slot) => (first === null || isBefore(slot, first) ? slot : first),
    null,
  );
}

/** When each person is next asked something if nobody says a word until then. */
export function nextNudges(
  plan: Plan,
  times: NudgeTimes,
  now: string,
): Readonly<Record<string, string>> {
  const toCome = momentsOf(plan, times, now)
    .filter(({ at, stands }) => stands && isBefore(now, at))
    .toSorted((one, other) => (isBefore(one.at, other.at) ? 1 : -1));
  return Object.fromEntries(toCome.map(({ nudge, at }) => [nudge.person, at]));
}

/** What one person is asked in one message: about each milestone once. */
export interface NudgeMessage {
  readonly person: string;
  readonly milestones: readonly { readonly milestone: string; readonly nudges: readonly Nudge[] }[];
}

/** One message for each person, in the order in which they are first named. */
export function messagesOf(nudges: readonly Nudge[]): readonly NudgeMessage[] {
  return [...Map.groupBy(nudges, ({ person }) => person)].map(([person, theirs]) => ({
    person,
    milestones: [...Map.groupBy(theirs, (nudge) => nudge.milestone)].map(([milestone, about]) => ({
      milestone,
      nudges: about,
    })),
  }));
}

function isAwake(hour: number, own: number): boolean {
  return own <= hour && hour < Math.max(evening, own + 1);
}

/** When a moment's question can go out: then, or if that is past, as soon as its person is written to. */
function slotOf({ at, nudge: { person } }: Moment, times: NudgeTimes, now: string): string {
  if (isBefore(now, at)) return at;
  const own = hourOf(person, times);
  const today = localDate(now);
  const { hour } = wallClock(now);
  const isToday = isWorkingDay(today, times.closed);
  if (isToday && isAwake(hour, own)) return now;
  if (isToday && hour < own) return atHour(today, own);
  return atHour(nextWorkingDay(daysLater(today, 1), times.closed), own);
}

function oncePerId(nudges: readonly Nudge[]): readonly Nudge[] {
  return [
    ...new Map(nudges.toReversed().map((nudge) => [nudgeId(nudge), nudge])).values(),
  ].toReversed();
}
