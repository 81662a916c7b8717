import { type Result, refused } from '#shared/result.ts';
import { isDate, localDate } from '#shared/time.ts';
import type { MilestonePlan, Plan } from './plan.ts';
import type { PlanAct } from './plan-act.ts';
import type { PlanFact } from './plan-event.ts';
import type { PlanRefusal } from './plan-refusal.ts';

/** Who acts on which plan, and when. */
export interface PlanHere {
  readonly plan: Plan;
  readonly by: string;
  readonly at: string;
}

export interface AtMilestone extends PlanHere {
  readonly milestone: MilestonePlan;
}

/** What an act comes to: the facts to record (none where nothing changes), or why not. */
export type PlanJudgement = Result<readonly PlanFact[], PlanRefusal>;
export type PlanGuard = PlanRefusal | null;

/** The acts that are done to a plan that stands, by type. */
export type PlanActs = {
  readonly [Type in Exclude<PlanAct['type'], 'SetUpPlan' | 'LoadHistory'>]: Extract<
    PlanAct,
    { readonly type: Type }
  >;
};
export type PlanJudge<Type extends keyof PlanActs> = (
  act: PlanActs[Type],
  here: PlanHere,
) => PlanJudgement;

/** The acts about one milestone. */
type MilestoneAct = {
  readonly [Type in keyof PlanActs]: PlanActs[Type] extends { readonly milestone: string }
    ? Type
    : never;
}[keyof PlanActs];

type JudgeAt<Type extends keyof PlanActs> = (
  act: PlanActs[Type],
  here: AtMilestone,
) => PlanJudgement;

/** An act about a milestone, by whoever may. */
export function atMilestone<Type extends MilestoneAct>(
  may: (here: AtMilestone) => PlanGuard,
  judge: JudgeAt<Type>,
): PlanJudge<Type> {
  return (act, here) => {
    const milestone = here.plan.milestones[act.milestone];
    if (milestone === undefined) return refused({ code: 'NoSuchMilestone', found: act.milestone });
    const there = { ...here, milestone };
    const no = may(there);
    return no === null ? judge(act, there) : refused(no);
  };
}

/** An act of the PMO lead's about the plan. */
export function led<Type extends keyof PlanActs>(judge: PlanJudge<Type>): PlanJudge<Type> {
  return (act, here) => {
    const no = mustLead(here);
    return no === null ? judge(act, here) : refused(no);
  };
}

export function mustLead({ plan: { pmoLead }, by }: PlanHere): PlanGuard {
  return by === pmoLead ? null : { code: 'NotThePmoLead', pmoLead };
}

/** Its owner, their deputy and the PMO lead speak of a milestone. */
export function mustKeep({ plan: { pmoLead }, by, milestone }: AtMilestone): PlanGuard {
  const { owner, deputy } = milestone;
  return [owner, deputy, pmoLead].includes(by)
    ? null
    : { code: 'NotYourMilestone', owner, deputy, pmoLead };
}

/** A date that is still ahead. */
export function mustBeAhead(field: string, date: string, at: string): PlanGuard {
  if (!isDate(date)) return { code: 'NotADate', field, found: date };
  return date > localDate(at) ? null : { code: 'DateHasPassed', field, found: date };
}
