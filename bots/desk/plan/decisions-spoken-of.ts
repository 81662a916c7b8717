import type { DeskPorts } from '#bots/desk/desk-ports.ts';
import type { PlanningActId } from '#bots/views/act-id.ts';
import { isOpened, type Opened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { maySee } from '#shared/decision/standing.ts';
import { replay } from '#shared/handle-command.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { AtPlan } from './at-plan.ts';

type At = Pick<AtPlan, 'ports' | 'press' | 'ics' | 'person'>;

/** The decisions that a plan's milestones wait for; for a form that chooses one, those too. Only what this person may see. */
export async function decisionsSpokenOf(at: At, plan: Plan): Promise<readonly Opened[]> {
  const { ports, ics, person } = at;
  const ids = [...new Set([...awaited(plan), ...(await toChooseFrom(at, plan))])];
  const found = await Promise.all(ids.map((id) => decisionOf(ports, ics, id)));
  return found.flat().filter((decision) => maySee(decision, person));
}

function awaited({ milestones }: Plan): readonly string[] {
  return Object.values(milestones)
    .flatMap(({ waits }) => waits)
    .flatMap((wait) => (wait.for.is === 'a decision' ? [wait.for.decision] : []));
}

async function toChooseFrom({ ports, press, ics }: At, plan: Plan): Promise<readonly string[]> {
  if (namesOutcomes.has(press.act)) return Object.keys(plan.decisions);
  if (press.act !== 'begin-wait') return [];
  const { listed } = await ports.daily.notes(ics);
  return listed.map(({ decision }) => decision);
}

/** Presses that show decisions whose outcome the plan knows. */
const namesOutcomes: ReadonlySet<PlanningActId> = new Set(['move-date', 'see-history']);

async function decisionOf(ports: DeskPorts, ics: string, id: string): Promise<readonly Opened[]> {
  const history = await ports.events.load<DecisionEvent>({ ics, kind: 'decision', id });
  const decision = replay(decisionDecider, history);
  return isOpened(decision) ? [decision] : [];
}
