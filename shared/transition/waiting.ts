import type { LegalEffect } from '#shared/decision/outcome.ts';
import { limits, textProblem, tooLong } from '#shared/decision/words.ts';
import { canonical } from '#shared/hash.ts';
import { accepted, refused } from '#shared/result.ts';
import type { MilestonePlan, Plan, Status, Wait, WaitingFor } from './plan.ts';
import { atMilestone, mustKeep, type PlanGuard, type PlanJudge } from './plan-here.ts';
import { isDoneWith, statusOf } from './status.ts';

/** A milestone waits: for a boundary decision, for legislation, or for a decision not taken yet. */
export const beginWait = atMilestone<'BeginWait'>(
  mustKeep,
  ({ milestone: id, for: what, note }, { plan, milestone }) => {
    const no = mustBeNamed(what) ?? tooLong('note', note, limits.words);
    if (no !== null) return refused(no);
    if (isWaiting(milestone, what) || isOver(plan, what)) return accepted([]);
    return accepted([{ type: 'WaitBegun', milestone: id, for: what, words: { note } }]);
  },
);

export const endWait = atMilestone<'EndWait'>(
  mustKeep,
  ({ milestone: id, for: what, note }, { milestone }) => {
    if (!isWaiting(milestone, what)) return refused({ code: 'NotWaiting', for: what });
    const no = tooLong('note', note, limits.words);
    if (no !== null) return refused(no);
    return accepted([{ type: 'WaitEnded', milestone: id, for: what, words: { note } }]);
  },
);

/**
 * A decision's outcome frees what waited for it, once something was decided or advised. Where nothing
 * was decided, where a meeting has still to take it or others have still to do their part, the
 * milestones go on waiting and the outcome is on record. Of no interest where nothing waits for it.
 */
export const tellOutcome: PlanJudge<'TellOutcome'> = ({ decision, how, effect }, { plan }) => {
  const what = { is: 'a decision', decision } as const;
  const waiting = Object.values(plan.milestones).filter((each) => isWaiting(each, what));
  const known = plan.decisions[decision];
  if (waiting.length === 0 || (known?.how === how && known.effect === effect)) return accepted([]);
  const frees = settles(effect) ? waiting.map(({ is }) => is.id) : [];
  return accepted([{ type: 'DecisionTaken', decision, how, effect, frees }]);
};

/** What a milestone waits for now: milestones before it that are not done, and whatever it was said to. */
export interface WaitsFor {
  readonly milestones: readonly { readonly id: string; readonly status: Status }[];
  readonly others: readonly Wait[];
}

export function waitsFor({ milestones }: Plan, { is, waits }: MilestonePlan): WaitsFor {
  const before = is.after
    .map((id) => milestones[id])
    .filter((each) => each !== undefined)
    .map((each) => ({ id: each.is.id, status: statusOf(each) }))
    .filter(({ status }) => !isDoneWith(status));
  return { milestones: before, others: waits };
}

export function isSameWait(one: WaitingFor, other: WaitingFor): boolean {
  return canonical(one) === canonical(other);
}

/** A decision is named by an id such as the record keeps it under. */
function mustBeNamed(what: WaitingFor): PlanGuard {
  if (what.is !== 'a decision') return null;
  const { decision: found } = what;
  if (found.includes('#')) return { code: 'NotAChoice', field: 'decision', found };
  return textProblem('decision', found, limits.question);
}

function isWaiting({ waits }: MilestonePlan, what: WaitingFor): boolean {
  return waits.some((wait) => isSameWait(wait.for, what));
}

function isOver({ decisions }: Plan, what: WaitingFor): boolean {
  const known = what.is === 'a decision' ? decisions[what.decision] : undefined;
  return known !== undefined && settles(known.effect);
}

function settles(effect: LegalEffect): boolean {
  switch (effect) {
    case 'decided at the meeting':
    case 'decided here':
    case 'in effect for now':
    case 'advice':
      return true;
    case 'on condition':
    case 'ready for the meeting':
    case 'no effect yet':
    case 'nothing decided':
    case 'practice':
      return false;
  }
}
