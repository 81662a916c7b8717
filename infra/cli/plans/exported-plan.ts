import { nothingOnRecord, planExpected } from '#bots/wording/export.ts';
import { answersAsSheet, planAsSheet } from '#bots/wording/plan-sheet.ts';
import { type IcsOnRecord, planStream } from '#infra/cli/record/ics-on-record.ts';
import type { Moment } from '#infra/cli/record/moment.ts';
import { unusableOption } from '#infra/cli/unusable-option.ts';
import type { Answer } from '#infra/cli/verb.ts';
import type { EventStore } from '#shared/ports/event-store.ts';
import { evolvePlan, happenedAt } from '#shared/transition/evolve-plan.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import { saidOf } from '#shared/transition/said-of.ts';

export interface PlanAsked {
  readonly plan: string;
  readonly moment: Moment;
  /** The moment as it was written; undefined for now. */
  readonly at: string | undefined;
  readonly shows: 'milestones' | 'answers';
}

/** A plan as it stood, as a table: what was written down later counts for the day on which it happened. */
export async function exportedPlan(
  events: EventStore,
  { id: ics, directory }: Pick<IcsOnRecord, 'id' | 'directory'>,
  { plan: id, moment, at, shows }: PlanAsked,
): Promise<Answer> {
  const known = directory.plans.map((plan) => plan.id);
  if (!known.includes(id)) return unusableOption('--plan', id, planExpected(known));
  const history = await events.load<PlanEvent>(planStream(ics, id));
  const happened = history
    .map(({ event }) => event)
    .filter((event) => moment.includes(happenedAt(event)));
  const plan = happened.reduce<Plan | null>(evolvePlan, null);
  if (plan === null) return { exit: 'no', words: nothingOnRecord(at), data: {} };
  const said = saidOf(happened);
  const words = shows === 'answers' ? answersAsSheet(said) : planAsSheet(plan);
  return {
    exit: 'ok',
    words,
    data: { ics, plan: id, at: at ?? null, said, milestones: plan.milestones },
  };
}
