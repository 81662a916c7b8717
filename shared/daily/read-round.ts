import { isOpened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { tellingsIn } from '#shared/delivery/deliveries-of.ts';
import type { World } from '#shared/delivery/scene.ts';
import { directoryOf } from '#shared/directory-of.ts';
import { replay } from '#shared/handle-command.ts';
import { planStream } from '#shared/streams.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import type { ListedItem } from './of-one-person.ts';
import type { Round } from './round.ts';
import { awaitedIn, type RunningPlan, runningPlan } from './running-plan.ts';
import { governanceLeadsOf } from './unled.ts';

/**
 * One read of the notes, one of the directory, side by side; then one of each decision listed and
 * of each running plan; then one of each other decision that people are told of as awaited, and of
 * each body where a plan has no PMO lead any more.
 */
export async function readRound(world: World, ics: string, now: string): Promise<Round> {
  const [notes, directory] = await Promise.all([world.daily.notes(ics), directoryOf(world, ics)]);
  const around = { directory, told: notes.told, now };
  const running = directory.plans.filter(({ isRunning }) => isRunning);
  const [listed, plans] = await Promise.all([
    readAll(notes.listed, ({ decision }) => readItem(world, ics, decision)),
    readAll(running, ({ id }) => readPlan(world, { ics, id }, around)),
  ]);
  const items = new Map(listed.map((item) => [item.decision.id, item]));
  const awaited = new Set(plans.flatMap(awaitedIn).filter((id) => !items.has(id)));
  const others = await readAll([...awaited], (id) => readItem(world, ics, id));
  const decisions = [...listed, ...others].map(({ decision }) => decision);
  const isLed = plans.every(({ unled }) => unled === null);
  const governanceLeads = isLed ? [] : await governanceLeadsOf(world, ics, directory);
  return { ics, now, notes, directory, items, plans, decisions, governanceLeads };
}

/** What each of them comes to, side by side; those that come to nothing are left out. */
async function readAll<One, Found>(
  all: readonly One[],
  read: (one: One) => Promise<Found | null>,
): Promise<readonly Found[]> {
  const found = await Promise.all(all.map(read));
  return found.filter((one) => one !== null);
}

async function readPlan(
  { events }: World,
  { ics, id }: { readonly ics: string; readonly id: string },
  around: Parameters<typeof runningPlan>[2],
): Promise<RunningPlan | null> {
  return runningPlan(id, await events.load<PlanEvent>(planStream(ics, id)), around);
}

async function readItem({ events }: World, ics: string, id: string): Promise<ListedItem | null> {
  const history = await events.load<DecisionEvent>({ ics, kind: 'decision', id });
  const decision = replay(decisionDecider, history);
  const last = history.at(-1);
  if (!isOpened(decision) || last === undefined) return null;
  const { version, event } = last;
  return { decision, version, at: event.at, tellings: tellingsIn({ history }) };
}
