import { hoursDecider } from '#shared/directory/choose-hours.ts';
import { handleCommand } from '#shared/handle-command.ts';
import type { Appointment } from '#shared/ports/scheduler.ts';
import { isBefore, laterBy } from '#shared/time.ts';
import { nudgeId } from '#shared/transition/nudges.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import type { Case } from '#test/shared/transition/any-plan.ts';
import { type DailyWorld, dailyWorld } from '#test/support/daily-world.ts';
import { once } from '#test/support/ics.ts';

/** One question that reached one person, and when. */
export interface Put {
  readonly id: string;
  readonly person: string;
  readonly at: string;
}

/** An ICS of a case's people, at their hours, which sets up the case's plan. */
export async function worldOf({ start, setUpAt, times }: Case): Promise<DailyWorld> {
  const people = Object.keys(times.hours).map((id) => ({
    id,
    name: id,
    accounts: [{ platform: 'slack', team: 'T1', user: id } as const],
  }));
  const world = await dailyWorld(setUpAt, { people });
  const handle = handleCommand(world.world.events);
  for (const [by, hour] of Object.entries(times.hours)) {
    const hours = { hour, quietFrom: 22, quietUntil: 6 };
    const command = { id: `hours of ${by}`, by, via: 'slack', at: setUpAt, hours } as const;
    const stream = { ics: 'ics', kind: 'directory', id: 'all' } as const;
    await handle(hoursDecider, { stream, command }, once);
  }
  const { programme, firstDay, pmoLead, icsLead } = start.plan;
  const milestones = Object.entries(start.plan.milestones);
  const keepers = Object.fromEntries(
    milestones.map(([id, { owner, deputy }]) => [id, { owner, deputy }] as const),
  );
  const plan = { programme, firstDay, pmoLead, icsLead, keepers };
  await world.doesTo('p1', pmoLead, { type: 'SetUpPlan', ...plan });
  return world;
}

interface Firing {
  readonly appointment: Appointment;
  readonly at: string;
}

/** What breaks off may be called again so much later, in ms, as AWS does. */
const retry = 60_000;

/**
 * Keeps every appointment until none is left: the first come so many minutes late, every other one
 * twice, so that later ones may overtake. One that breaks off is called again a minute later, or
 * never.
 */
export async function keepAll(
  world: DailyWorld,
  delays: readonly number[],
  afterBreaking: 'called again' | 'lost' = 'called again',
): Promise<void> {
  const pending: Firing[] = [];
  let known = 0;
  const take = () => {
    for (const appointment of world.appointments.slice(known)) {
      const late = (index: number) => laterBy(appointment.at, (delays[index] ?? 0) * 60_000);
      pending.push({ appointment, at: late(known) });
      if (known % 2 === 1) pending.push({ appointment, at: late(known + 1) });
      known += 1;
    }
  };
  for (take(); pending.length > 0; take()) {
    const next = pending.reduce((one, other) => (isBefore(other.at, one.at) ? other : one));
    pending.splice(pending.indexOf(next), 1);
    if (isBefore(world.now(), next.at)) world.sleepUntil(next.at);
    try {
      await world.keep(next.appointment);
    } catch (fault) {
      if (!(fault instanceof BrokeOff)) throw fault;
      const again = { ...next, at: laterBy(world.now(), retry) };
      if (afterBreaking === 'called again') pending.push(again);
    }
  }
}

/** The process is gone. */
export class BrokeOff extends Error {}

/** The process is gone at the n-th of these requests of a round, and only there. */
export function breakOff({ world }: DailyWorld, at: 'noting' | 'recording', which: number): void {
  let left = which;
  const breaks = () => {
    left -= 1;
    if (left === -1) throw new BrokeOff();
  };
  const [events, daily] = [{ ...world.events }, { ...world.daily }];
  if (at === 'noting') {
    world.daily.noteTold = (...given) => {
      breaks();
      return daily.noteTold(...given);
    };
  } else {
    world.events.append = (given) => {
      if (given.events[0].command.startsWith('nudges-')) breaks();
      return events.append(given);
    };
  }
}

/** Every question that people were sent. */
export function putTo({ letters }: DailyWorld): readonly Put[] {
  return letters.flatMap(({ at, to, plans = [] }) =>
    plans.flatMap(({ asked }) =>
      asked.flatMap(({ nudges }) =>
        nudges.map((nudge) => ({ id: nudgeId(nudge), person: to, at })),
      ),
    ),
  );
}

/** Every question that stands on record, in order. */
export async function recordedIn({ world }: DailyWorld): Promise<readonly string[]> {
  const history = await world.events.load<PlanEvent>({ ics: 'ics', kind: 'plan', id: 'p1' });
  return history.flatMap(({ event }) => (event.type === 'Nudged' ? event.about.map(nudgeId) : []));
}
