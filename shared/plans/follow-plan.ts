import { awaitQuestions } from '#shared/daily/await-questions.ts';
import { awaitNextRound } from '#shared/daily/keep-listed.ts';
import { asReached, nudgeTimes } from '#shared/daily/reached.ts';
import { unledIn } from '#shared/daily/unled.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { World } from '#shared/delivery/scene.ts';
import {
  type Directory,
  type DirectoryEvent,
  directoryDecider,
} from '#shared/directory/directory-decider.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import type { Recorded } from '#shared/ports/event-store.ts';
import { directoryStream, planStream } from '#shared/streams.ts';
import type { Plan } from '#shared/transition/plan.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { planTellings } from '#shared/transition/plan-tellings.ts';
import { endedIn, tellOutcome } from './tell-outcome.ts';

interface Which {
  readonly ics: string;
  readonly id: string;
}

interface Found {
  readonly history: readonly Recorded<PlanEvent>[];
  readonly plan: Plan;
  readonly people: readonly Recorded<DirectoryEvent>[];
  readonly directory: Directory;
}

/**
 * Follows a plan by the places of new events in its history: its place in the directory stays true
 * to it, what it begins to wait for and has ended already is told to it, and the clock comes for
 * its next question and for what is new. The same events again change nothing.
 */
export function followPlan(world: World) {
  return async (which: Which, versions: ReadonlySet<number>): Promise<void> => {
    const found = await read(world, which);
    if (found === null) return;
    const { history, plan, directory } = found;
    await keepInDirectory(world, which, found);
    await tellWhatEndedBefore(world, which, { history, versions });
    const reached = asReached(plan, directory);
    const times = nudgeTimes(directory);
    await awaitQuestions(world, { ics: which.ics, directory }, { reached, times });
    const tellings = planTellings(history.map(({ event }) => event));
    const isNews = tellings.some(({ version }) => versions.has(version));
    if (isNews || unledIn(reached, directory) !== null) {
      await awaitNextRound(world, which.ics, directory);
    }
  };
}

async function read({ events }: World, { ics, id }: Which): Promise<Found | null> {
  const [history, people] = await Promise.all([
    events.load<PlanEvent>(planStream(ics, id)),
    events.load<DirectoryEvent>(directoryStream(ics)),
  ]);
  const plan = replay(planDecider, history);
  if (plan === null) return null;
  return { history, plan, people, directory: replay(directoryDecider, people) };
}

/** Whoever set it up listed it under a name; where that broke off, it has its programme's. */
async function keepInDirectory(
  { events, clock, tryAgainFromNow }: World,
  { ics, id }: Which,
  { history, plan, people, directory }: Found,
): Promise<void> {
  const name = directory.plans.find((each) => each.id === id)?.name ?? plan.programme.name;
  const command = {
    id: `plan-${id}-${history.length}`,
    by: 'clock',
    via: 'clock',
    at: clock.now(),
    people: [],
    forums: [],
    plans: [{ id, name, isRunning: plan.status === 'running' }],
  } as const;
  const stream = directoryStream(ics);
  const task = { stream, command, history: people };
  const handled = await handleCommand(events)(directoryDecider, task, tryAgainFromNow());
  if (!handled.ok) throw new Error(handled.refusal.code);
}

interface Fresh {
  readonly history: readonly Recorded<PlanEvent>[];
  readonly versions: ReadonlySet<number>;
}

/** A milestone may begin to wait for a decision that ended a moment ago. */
async function tellWhatEndedBefore(
  world: World,
  { ics, id: plan }: Which,
  { history, versions }: Fresh,
): Promise<void> {
  for (const { version, event } of history) {
    if (!versions.has(version) || event.type !== 'WaitBegun') continue;
    if (event.for.is !== 'a decision') continue;
    const { decision } = event.for;
    const stream = { ics, kind: 'decision', id: decision } as const;
    const ended = endedIn(decision, await world.events.load<DecisionEvent>(stream));
    if (ended !== null) await tellOutcome(world, { ics, plan }, ended);
  }
}
