import { type Decision, isOpened, type Opened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { isPrivate } from '#shared/decision/standing.ts';
import { replay } from '#shared/handle-command.ts';
import { isId } from '#shared/is-id.ts';
import type { EventStore } from '#shared/ports/event-store.ts';
import { planStream } from '#shared/streams.ts';
import type { Plan } from '#shared/transition/plan.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';

interface PlanOnRecord {
  readonly plan: Plan;
  readonly events: readonly PlanEvent[];
}

type Store = Pick<EventStore, 'load'>;

/** A plan and its history; undefined where none was set up. One query. */
export async function readPlan(
  store: Store,
  ics: string,
  id: string,
): Promise<PlanOnRecord | undefined> {
  const history = await store.load<PlanEvent>(planStream(ics, id));
  const plan = replay(planDecider, history);
  return plan === null ? undefined : { plan, events: history.map(({ event }) => event) };
}

/** The decisions that milestones wait for, as far as everybody may see them. A query each. */
export async function decisionsAwaited(
  store: Store,
  ics: string,
  { milestones }: Plan,
): Promise<readonly Opened[]> {
  const ids = Object.values(milestones)
    .flatMap(({ waits }) => waits)
    .flatMap((wait) => (wait.for.is === 'a decision' ? [wait.for.decision] : []))
    .filter(isId);
  const found = await Promise.all([...new Set(ids)].map(decisionOf));
  return found.filter((decision) => isOpened(decision)).filter((each) => !isPrivate(each));

  async function decisionOf(id: string): Promise<Decision> {
    return replay(decisionDecider, await store.load<DecisionEvent>({ ics, kind: 'decision', id }));
  }
}
