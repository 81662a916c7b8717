import { dayInWords } from '#bots/wording/day.ts';
import { tellTheDay } from '#shared/daily/tell-the-day.ts';
import type { Act, Propose } from '#shared/decision/command.ts';
import { isOpened, type Opened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { World } from '#shared/delivery/scene.ts';
import type { Account, Person, Place } from '#shared/directory/account.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { deliverOwed, performEffects } from '#shared/perform-effects.ts';
import { followDirectory } from '#shared/plans/follow-directory.ts';
import { followPlan } from '#shared/plans/follow-plan.ts';
import type { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import type { Append, EventStore, Stamped, Stream } from '#shared/ports/event-store.ts';
import type { Messenger } from '#shared/ports/messenger.ts';
import type { Appointment } from '#shared/ports/scheduler.ts';
import { isBefore } from '#shared/time.ts';
import type { DayPlan } from '#shared/transition/day-plan.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import { everyone, once, setUp, shownBoard } from './ics.ts';
import { memoryDaily } from './memory-daily.ts';
import { memoryDeliveries } from './memory-deliveries.ts';
import { memoryEventStore } from './memory-event-store.ts';
import { memoryScheduler } from './memory-scheduler.ts';

/** One private message that a platform took. */
export interface Letter {
  readonly to: string;
  readonly what: 'card' | 'at once' | 'day';
  /** The kind of notice, or the lines of a message of the day. */
  readonly says: string;
  readonly of: string;
  /** What a message of the day asks and tells of plans. */
  readonly plans?: readonly DayPlan[];
  readonly at: string;
}

/** An ICS at work: people act on several decisions, the clock keeps its appointments. */
export async function dailyWorld(
  begins: string,
  { forum = shownBoard, people = everyone(forum), record = inMemory() }: Partial<Setting> = {},
) {
  const { store, deliveries, daily } = record;
  await setUp(store, 'ics', forum, people);
  const { events, settle } = heardOf(store, (stream, versions) => hear(stream, versions));
  const scheduler = memoryScheduler();
  const kept = new Set<Appointment>();
  const letters: Letter[] = [];
  const down = new Map<string, DeliveryFault>();
  let now = begins;
  let count = 0;

  const nameOf = (to: Account | Place) =>
    people.find(({ accounts }) =>
      accounts.some(
        (each) => 'user' in to && each.user === to.user && each.platform === to.platform,
      ),
    )?.id;

  const post = async (to: Account | Place, letter: Omit<Letter, 'to' | 'at'>) => {
    const person = nameOf(to);
    const fault = down.get(person ?? '');
    if (fault !== undefined) throw fault;
    if (person !== undefined) letters.push({ to: person, ...letter, at: now });
  };

  const messenger: Messenger = {
    async show(where, decision) {
      const of = decision.status === 'in private' ? '' : decision.id;
      await post(where, { what: 'card', says: '', of });
      return 'message';
    },
    redraw: async () => undefined,
    tell: (whom, { kind: says }, { id: of }) => post(whom, { what: 'at once', says, of }),
    tellDay: (whom, day) =>
      post(whom, {
        what: 'day',
        says: dayInWords(day).join('\n'),
        of: day.items.map(({ decision }) => decision.id).join(' '),
        plans: day.plans,
      }),
    tellOfDraft: async () => undefined,
    answer: async () => undefined,
  };

  const world: World = {
    events,
    deliveries,
    daily,
    clock: { now: () => now },
    tryAgainFromNow: () => once,
    scheduler,
    messengers: { slack: messenger, teams: messenger },
  };

  function hear({ kind, id, ics }: Stream, versions: ReadonlySet<number>): Promise<void> {
    if (kind === 'plan') return followPlan(world)({ ics, id }, versions);
    if (kind === 'directory') return followDirectory(world)({ ics });
    return performEffects(world)({ ics, decision: id }, versions);
  }

  /** What was recorded is performed at once; undefined where the act was refused. */
  async function does(by: string, id: string, act: Act | Propose): Promise<Opened | undefined> {
    count += 1;
    const stream = { ics: 'ics', kind: 'decision', id } as const;
    const command = {
      id: `c${count}`,
      by,
      via: by === 'clock' ? 'clock' : 'slack',
      at: now,
      act,
    } as const;
    const handled = await handleCommand(events)(decisionDecider, { stream, command }, once);
    if (!handled.ok || !isOpened(handled.value.state)) return undefined;
    await settle();
    return handled.value.state;
  }

  /** The same with a plan. */
  async function doesTo(id: string, by: string, act: PlanAct): Promise<Plan> {
    count += 1;
    const stream = { ics: 'ics', kind: 'plan', id } as const;
    const command = { id: `c${count}`, by, via: 'slack', at: now, act } as const;
    const handled = await handleCommand(events)(planDecider, { stream, command }, once);
    if (!handled.ok) throw new Error(handled.refusal.code, { cause: handled.refusal });
    await settle();
    if (handled.value.state === null) throw new Error('there is no plan');
    return handled.value.state;
  }

  async function keep({ target, payload }: Appointment): Promise<void> {
    const { ics = '', decision = '', delivery = '', deadline = '' } = payload;
    if (target === 'daily') await tellTheDay(world)({ ics });
    else if (target === 'deliveries') await deliverOwed(world)({ ics, decision, delivery });
    else await does('clock', decision, { type: 'PassDeadline', deadline });
    await settle();
  }

  const next = () =>
    scheduler.kept
      .filter((one) => !kept.has(one))
      .toSorted((one, other) => (isBefore(one.at, other.at) ? -1 : 1))[0];

  return {
    world,
    letters,
    down,
    does,
    doesTo,
    settle,
    keep,
    appointments: scheduler.kept,
    /** The appointments with that target are gone. */
    lose: (target: Appointment['target']) => scheduler.lose(target),
    /** Lets time pass until then; every appointment is kept at its time. */
    async until(then: string) {
      for (let due = next(); due !== undefined && !isBefore(then, due.at); due = next()) {
        if (isBefore(now, due.at)) now = due.at;
        kept.add(due);
        await keep(due);
      }
      now = then;
    },
    /** Lets time pass without the clock keeping anything. */
    sleepUntil(then: string) {
      now = then;
    },
    now: () => now,
    /** The private messages since this was last asked. */
    take: (to?: string) => letters.splice(0).filter((one) => to === undefined || one.to === to),
  };
}

interface Setting {
  readonly forum: typeof shownBoard;
  readonly people: readonly Person[];
  readonly record: Pick<World, 'deliveries' | 'daily'> & { readonly store: EventStore };
}

function inMemory(): Setting['record'] {
  return { store: memoryEventStore(), deliveries: memoryDeliveries(), daily: memoryDaily() };
}

export type DailyWorld = Awaited<ReturnType<typeof dailyWorld>>;

type Hear = (stream: Stream, versions: ReadonlySet<number>) => Promise<void>;

/** A store whose new events are heard of when it settles, as a table's stream tells them. */
function heardOf(store: EventStore, hear: Hear) {
  const fresh: { readonly stream: Stream; readonly versions: ReadonlySet<number> }[] = [];
  const events: EventStore = {
    ...store,
    async append<Event extends Stamped>(append: Append<Event>) {
      const answer = await store.append(append);
      const { stream, history, events: appended } = append;
      const versions = new Set(appended.map((_, index) => history.length + index + 1));
      if (answer === 'appended') fresh.push({ stream, versions });
      return answer;
    },
  };
  const settle = async () => {
    for (let next = fresh.shift(); next !== undefined; next = fresh.shift()) {
      await hear(next.stream, next.versions);
    }
  };
  return { events, settle };
}
