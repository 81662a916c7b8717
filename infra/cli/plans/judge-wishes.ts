import type { InputProblem } from '#bots/wording/input-problems.ts';
import { isRefusedInFile } from '#bots/wording/plan-problems.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { PlanAct, PlanCommand } from '#shared/transition/plan-act.ts';
import { type PlanState, planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanRefusal } from '#shared/transition/plan-refusal.ts';
import { planProblem } from './plan-problem.ts';
import type { Wish } from './wish.ts';

/** Who sets a plan up, and when; what is done to it later is done in the name of its PMO lead. */
export interface Hand {
  readonly by: string;
  readonly at: string;
}

interface Judged {
  readonly after: PlanState;
  readonly acts: readonly PlanAct[];
  readonly problems: readonly InputProblem[];
}

/** Each wish on what those before it made of the plan: the acts that change something, or all that is refused. */
export function judgeWishes(
  wishes: readonly Wish[],
  before: PlanState,
  hand: Hand,
): Result<{ readonly after: Plan; readonly acts: readonly PlanAct[] }, readonly InputProblem[]> {
  const start: Judged = { after: before, acts: [], problems: [] };
  const { after, acts, problems } = wishes.reduce<Judged>((now, { act, mark }) => {
    if (now.after === null && now.problems.length > 0) return now;
    const judged = planDecider.decide(commandFor(act, now.after?.pmoLead ?? '', hand), now.after);
    if (judged.ok) {
      if (judged.value.length === 0) return now;
      const state = judged.value.reduce(planDecider.evolve, now.after);
      return { ...now, after: state, acts: [...now.acts, act] };
    }
    const problem = problemOf(judged.refusal, mark);
    return { ...now, problems: [...now.problems, problem] };
  }, start);
  return after === null || problems.length > 0 ? refused(problems) : accepted({ after, acts });
}

/** An act as the one does it who may: whoever imports sets a plan up, and its PMO lead does the rest. */
export function commandFor(act: PlanAct, lead: string, { by, at }: Hand, id = ''): PlanCommand {
  const isSettingUp = act.type === 'SetUpPlan' || act.type === 'LoadHistory';
  const stamp = { id, by: isSettingUp ? by : lead, via: 'clock', at } as const;
  // Whoever imports what was said elsewhere already answers for what is in it.
  return { ...stamp, act, aboutNoOne: true };
}

function problemOf(refusal: PlanRefusal, mark: Wish['mark']): InputProblem {
  if (!isRefusedInFile(refusal)) throw new Error(`refused:${refusal.code}`);
  const field = 'field' in refusal ? refusal.field : undefined;
  return planProblem(mark(field), { code: 'plan refused', refusal });
}
