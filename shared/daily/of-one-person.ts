import { nextWorkingDay } from '#shared/calendar/working-day.ts';
import type { DayItem } from '#shared/decision/day-item.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import { stillMatters } from '#shared/decision/still-matters.ts';
import { waitsFor } from '#shared/decision/waits-for.ts';
import type { ToldIn } from '#shared/delivery/deliveries-of.ts';
import { canonical } from '#shared/hash.ts';
import type { ToldOf } from '#shared/ports/daily.ts';
import { daysLater, isBefore, localDate } from '#shared/time.ts';

/** A listed decision as it stands, and all that it gave anyone to be told. */
export interface ListedItem {
  readonly decision: Opened;
  readonly version: number;
  /** When something last happened to it. */
  readonly at: string;
  readonly tellings: readonly ToldIn[];
}

/** What a person is told of a decision today, and what they will have been told of it then. */
export interface ForOne {
  readonly item: DayItem | null;
  readonly told: ToldOf;
  /** Whether it waits for them, told or not. */
  readonly waits: boolean;
}

const nothing: ToldOf = { upTo: 0, atOnce: [], waits: [], reminded: null };

/**
 * What is new to a person on a decision since they were last told of it, and once more what waits
 * for them when it closes before the next working day is over.
 */
export function forOnePerson(
  { decision, version, tellings }: ListedItem,
  { person, now, before = nothing }: { person: string; now: string; before?: ToldOf | undefined },
): ForOne {
  const waiting = waitsFor(decision, person);
  const own = tellings.filter(
    (each) => each.person === person && stillMatters(each.notice, decision, person),
  );
  const fresh = own.filter(
    ({ id, version: at }) => at > before.upTo && !before.atOnce.includes(id),
  );
  const open = own.filter(({ notice }) => isToDo(notice));
  const until = closes(decision, now);
  const reminds = until !== null && until !== before.reminded && waiting.length + open.length > 0;
  const waits = reminds ? waiting : waiting.filter(({ key }) => !before.waits.includes(key));
  const news = distinct((reminds ? [...open, ...fresh] : fresh).map(({ notice }) => notice));
  const told = {
    upTo: version,
    atOnce: [],
    waits: waiting.map(({ key }) => key),
    reminded: reminds ? until : before.reminded,
  };
  return {
    item:
      waits.length + news.length === 0 ? null : { decision, waits, news, closing: until !== null },
    told,
    waits: waiting.length + open.length > 0,
  };
}

/** When answers or the vote close, from the working day before on; null at any other time. */
function closes(decision: Opened, now: string): string | null {
  const until = closeOf(decision);
  if (until === null || !isBefore(now, until)) return null;
  return localDate(until) <= nextWorkingDay(daysLater(localDate(now), 1)) ? until : null;
}

function closeOf(decision: Opened): string | null {
  switch (decision.status) {
    case 'seeking consensus':
    case 'resolving':
      return decision.deadlinePassed ? null : decision.answerBy;
    case 'voting':
      return decision.vote.openUntil;
    case 'tied':
    case 'provisional':
    case 'closed':
    case 'withdrawn':
      return null;
  }
}

/** What waits until whoever is told it does something. */
function isToDo({ kind }: Notice): boolean {
  return (
    kind === 'question asked' ||
    kind === 'objection raised' ||
    kind === 'interest declared' ||
    kind === 'deputy named' ||
    kind === 'ready to record'
  );
}

function distinct(notices: readonly Notice[]): Notice[] {
  const last = new Map(notices.map((notice) => [canonical(notice), notice]));
  return [...last.values()];
}
