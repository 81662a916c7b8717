import type { Opened } from '#shared/decision/decision.ts';
import { accountsOf } from '#shared/delivery/deliveries-of.ts';
import type { Account } from '#shared/directory/account.ts';
import { type Directory, hoursOf } from '#shared/directory/directory-decider.ts';
import { dailyOn, isQuiet } from '#shared/directory/hours.ts';
import { type DailyNotes, type Told, untold } from '#shared/ports/daily.ts';
import { isBefore, localDate } from '#shared/time.ts';
import type { Day } from '#shared/transition/day.ts';
import type { DayPlan } from '#shared/transition/day-plan.ts';
import type { Nudge } from '#shared/transition/plan.ts';
import { isWorthAMessage } from './folded.ts';
import { type ForOne, forOnePerson, type ListedItem } from './of-one-person.ts';
import { dayPlanFor, type RunningPlan } from './running-plan.ts';

/** Everything that one round of daily messages is made from. */
export interface Round {
  readonly ics: string;
  readonly now: string;
  readonly notes: DailyNotes;
  readonly directory: Directory;
  /** The listed decisions, by id. */
  readonly items: ReadonlyMap<string, ListedItem>;
  readonly plans: readonly RunningPlan[];
  /** Those listed, and those that milestones wait for. */
  readonly decisions: readonly Opened[];
  /** Who is told that a plan has no PMO lead any more; none where each has one. */
  readonly governanceLeads: readonly string[];
}

/** One person's message, and what they were told once it is sent. */
export interface Letter {
  readonly to: Account;
  readonly day: Day;
  readonly told: Told;
  readonly after: (before: Told) => Told;
}

/** More are told another day, so that a message can be read at one sitting. */
const mostItems = 10;

/** The messages of everyone whose hour has come and to whom something is new. */
export function lettersDue(round: Round): readonly Letter[] {
  return Object.keys(round.directory.people).flatMap((person) =>
    accountsOf(round.directory, person).flatMap((to) => letterTo(round, to, toldTo(round, person))),
  );
}

export function toldTo({ notes }: Round, person: string): Told {
  return notes.told.find((each) => each.person === person) ?? untold(person);
}

function letterTo(round: Round, to: Account, told: Told): Letter[] {
  if (!isDue(round, told)) return [];
  const all = forPerson(round, told);
  const fresh = all
    .flatMap(({ item, told: of, id }) => (item === null ? [] : [{ item, told: of, id }]))
    .toSorted((one, other) => byClose(one.item.decision.answerBy, other.item.decision.answerBy))
    .slice(0, mostItems);
  const items = fresh.map(({ item }) => item);
  const plans = round.plans.flatMap((running) => dayPlanFor(running, told, round) ?? []);
  const unchanged = all.filter(({ item, waits }) => item === null && waits).length;
  const day = { items, plans, unchanged };
  const moment = { now: round.now, hours: hoursOf(round.directory, told.person), told };
  if (!isWorthAMessage(day, moment)) return [];
  const now = new Map(fresh.map(({ id, told: of }) => [id, of]));
  return [
    {
      to,
      told,
      day,
      after: (before) => ({
        ...before,
        daily: localDate(round.now),
        of: { ...stillListed(before, round), ...Object.fromEntries(now) },
        plans: toldOfPlans(before, plans, round),
      }),
    },
  ];
}

/** Of each running plan what they were told until now, and asked without its being on record. */
function toldOfPlans(before: Told, told: readonly DayPlan[], { plans }: Round): Told['plans'] {
  const entries = plans.map((running) => {
    const { id } = running;
    const day = told.find((each) => each.id === id);
    const earlier = running.unrecorded.filter(({ person }) => person === before.person);
    const upTo = day === undefined ? (before.plans[id]?.upTo ?? 0) : running.history.length;
    const asked = [...earlier, ...(day === undefined ? [] : askedIn(day))];
    const isUnled = day !== undefined && day.unled !== null;
    const unled = isUnled ? running.plan.pmoLead : (before.plans[id]?.unled ?? null);
    return [id, { upTo, asked, unled }] as const;
  });
  return Object.fromEntries(entries);
}

/** Every question of a message about one plan. */
export function askedIn({ asked }: DayPlan): readonly Nudge[] {
  return asked.flatMap(({ nudges }) => nudges);
}

/** Their hour has come since the last round, or no platform took their message then; not twice a day. */
function isDue({ now, notes, directory }: Round, { person, daily }: Told): boolean {
  const hours = hoursOf(directory, person);
  const today = localDate(now);
  const due = dailyOn(hours, today);
  if (due === null || daily === today || isBefore(now, due) || isQuiet(hours, now)) return false;
  const { at = '', failed = [] } = notes.last ?? {};
  return at < due || failed.includes(person);
}

interface Found extends ForOne {
  readonly id: string;
}

export function forPerson({ items, now }: Round, { person, of }: Told): readonly Found[] {
  return [...items].map(([id, item]) => ({
    id,
    ...forOnePerson(item, { person, now, before: of[id] }),
  }));
}

function stillListed({ of }: Told, { items }: Round): Told['of'] {
  return Object.fromEntries(Object.entries(of).filter(([id]) => items.has(id)));
}

function byClose(one: string, other: string): number {
  return one < other ? -1 : 1;
}
