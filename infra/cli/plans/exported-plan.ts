import { milestoneExpected, nothingOnRecord, planExpected } from '#bots/wording/export.ts';
import { answersAsSheet, partsAsSheet, planAsSheet } from '#bots/wording/plan-sheet.ts';
import type { ExportAsked } from '#infra/cli/export-asked.ts';
import { icsOnRecord } from '#infra/cli/record/ics-on-record.ts';
import { unusableOption } from '#infra/cli/unusable-option.ts';
import type { Answer } from '#infra/cli/verb.ts';
import type { EventStore } from '#shared/ports/event-store.ts';
import { planStream } from '#shared/streams.ts';
import { evolvePlan, happenedAt } from '#shared/transition/evolve-plan.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { saidOf } from '#shared/transition/said-of.ts';
import { milestoneHistory } from './milestone-history.ts';

/** Which plan, and what of it: how it or its parts stand, all that was ever said, or all that happened to a milestone. */
interface PlanAsked {
  readonly plan: string;
  readonly shows: 'milestones' | 'parts' | 'answers' | { readonly history: string };
}

/** A plan as it stood, as a table: what was written down later counts for the day on which it happened. */
export async function exportedPlan(
  events: EventStore,
  { ics, moment, asked }: ExportAsked,
  { plan: id, shows }: PlanAsked,
): Promise<Answer> {
  const { directory } = await icsOnRecord(events, ics);
  const known = directory.plans.map((plan) => plan.id);
  if (!known.includes(id)) return unusableOption('--plan', id, planExpected(known));
  const history = await events.load<PlanEvent>(planStream(ics, id));
  const happened = history
    .map(({ event }) => event)
    .filter((event) => moment.includes(happenedAt(event)));
  const plan = happened.reduce<Plan | null>(evolvePlan, null);
  if (plan === null) return { exit: 'no', words: nothingOnRecord(asked), data: {} };
  const data = { ics, plan: id, at: asked ?? null, milestones: plan.milestones };
  if (shows === 'milestones') return { exit: 'ok', words: planAsSheet(plan), data };
  if (shows === 'parts') return { exit: 'ok', words: partsAsSheet(plan), data };
  if (shows === 'answers') {
    const said = saidOf(happened);
    return { exit: 'ok', words: answersAsSheet(said), data: { ...data, said } };
  }
  const lines = milestoneHistory(shows.history, plan, { events: happened, directory });
  const milestones = Object.keys(plan.milestones);
  if (lines === undefined) {
    return unusableOption('--history', shows.history, milestoneExpected(milestones));
  }
  return { exit: 'ok', words: lines.join('\n'), data: { ...data, history: lines } };
}
