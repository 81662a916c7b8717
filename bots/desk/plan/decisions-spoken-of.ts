import type { DeskPorts } from '#bots/desk/desk-ports.ts';
import type { PlanningActId } from '#bots/views/act-id.ts';
import { isOpened, type Opened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { maySee } from '#shared/decision/standing.ts';
import { replay } from '#shared/handle-command.ts';
import type { MilestonePlan, Plan } from '#shared/transition/plan.ts';
import { toAnswer } from '#shared/transition/to-answer.ts';
import type { AtPlan } from './at-plan.ts';

type At = Pick<AtPlan, 'ports' | 'press' | 'ics' | 'person'>;

/**
 * The decisions of which the answer to a press may tell, one read each: what the milestones wait for
 * that it shows and, for a form that chooses one, those to choose from. Only what this person may see.
 */
export async function decisionsSpokenOf(at: At, plan: Plan): Promise<readonly Opened[]> {
  const { ports, ics, person } = at;
  const ids = [...new Set([...awaited(shownOf(at, plan)), ...(await toChooseFrom(at, plan))])];
  const found = await Promise.all(ids.map((id) => decisionOf(ports, ics, id)));
  return found.flat().filter((decision) => maySee(decision, person));
}

/** The milestone that a press is about and, as the next may follow, those that wait for a word. */
function shownOf({ ports, press, person }: At, plan: Plan): readonly MilestonePlan[] {
  const all = Object.values(plan.milestones);
  if (press.act === 'see-board') return all;
  if (namesNone.has(press.act)) return [];
  const about = all.filter(({ is }) => is.id === press.about.milestone);
  return [...about, ...toAnswer(plan, person, ports.clock.now())];
}

/** Presses whose answers name no decision. */
const namesNone: ReadonlySet<PlanningActId> = new Set([
  'milestones',
  'see-who-to-ask',
  'see-late',
  'lift-constraint',
  'law-in-force',
  'change-leads',
  'close-plan',
]);

function awaited(milestones: readonly MilestonePlan[]): readonly string[] {
  return milestones
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
