import { atHour, startOfDay } from '#shared/time.ts';
import { dueDate } from './dates.ts';
import { planSpoken } from './erased-plan-words.ts';
import { evolveMilestone } from './evolve-milestone.ts';
import type { MilestonePlan, Nudge, Plan } from './plan.ts';
import type { PlanEvent } from './plan-event.ts';
import { isSameWait } from './waiting.ts';

/** When it happened, which for history is earlier than when it was written down. */
export function happenedAt({ happenedOn, at, type }: PlanEvent): string {
  if (happenedOn === undefined) return at;
  return type === 'PlanSetUp' ? startOfDay(happenedOn) : atHour(happenedOn, 12);
}

/** Total: whatever is on record comes to a state. */
export function evolvePlan(plan: Plan | null, recorded: PlanEvent): Plan | null {
  const event = planSpoken(recorded);
  if (event.type === 'PlanSetUp') return asSetUp(event);
  if (plan === null) return null;
  if ('milestone' in event) {
    return withMilestone(plan, event.milestone, (each) =>
      evolveMilestone(each, event, happenedAt(event)),
    );
  }
  switch (event.type) {
    case 'DecisionTaken':
      return withOutcome(plan, event);
    case 'Nudged':
      return withNudges(plan, event.about, event.at);
    case 'ConstraintLifted': {
      const { constraint, matter, words } = event;
      return { ...plan, lifted: [...plan.lifted, { constraint, matter, note: words.note }] };
    }
    case 'LawInForce':
      return { ...plan, lawInForce: event.on };
    case 'LeadsChanged':
      return { ...plan, pmoLead: event.pmoLead, icsLead: event.icsLead };
    case 'PlanClosed':
      return { ...plan, status: 'closed' };
  }
}

function asSetUp(event: Extract<PlanEvent, { readonly type: 'PlanSetUp' }>): Plan {
  const { programme, firstDay, pmoLead, icsLead, keepers } = event;
  const milestones = programme.milestones.map((is): MilestonePlan => {
    const due = dueDate(firstDay, programme, is.due);
    return {
      is,
      baseline: due,
      due,
      dueSince: happenedAt(event),
      owner: keepers[is.id]?.owner ?? null,
      deputy: keepers[is.id]?.deputy ?? null,
      answers: [],
      proof: '',
      regionNote: '',
      parts: Object.fromEntries(is.parts.map(({ id }) => [id, { word: null, line: '', lead: '' }])),
      waits: [],
      dateAsked: null,
      asked: [],
      takenUp: null,
    };
  });
  return {
    programme,
    firstDay,
    pmoLead,
    icsLead,
    status: 'running',
    milestones: Object.fromEntries(milestones.map((each) => [each.is.id, each])),
    decisions: {},
    lifted: [],
    lawInForce: null,
  };
}

/** A plan once these questions were put to people at that moment. */
export function withNudges(plan: Plan, nudges: readonly Nudge[], at: string): Plan {
  return nudges.reduce((now, nudge) => {
    const asked = { ...nudge, at, putOffTo: null };
    return withMilestone(now, nudge.milestone, (each) => ({
      ...each,
      asked: [...each.asked, asked],
    }));
  }, plan);
}

function withOutcome(
  plan: Plan,
  { decision, how, effect, frees }: Extract<PlanEvent, { readonly type: 'DecisionTaken' }>,
): Plan {
  const what = { is: 'a decision', decision } as const;
  const known = { ...plan, decisions: { ...plan.decisions, [decision]: { how, effect } } };
  return frees.reduce(
    (now: Plan, id) =>
      withMilestone(now, id, (each) => ({
        ...each,
        waits: each.waits.filter((wait) => !isSameWait(wait.for, what)),
      })),
    known,
  );
}

function withMilestone(
  plan: Plan,
  id: string,
  change: (milestone: MilestonePlan) => MilestonePlan,
): Plan {
  const milestone = plan.milestones[id];
  if (milestone === undefined) return plan;
  return { ...plan, milestones: { ...plan.milestones, [id]: change(milestone) } };
}
