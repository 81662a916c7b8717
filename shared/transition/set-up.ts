import { accepted, refused } from '#shared/result.ts';
import { isDate } from '#shared/time.ts';
import type { SetUpPlan } from './plan-act.ts';
import type { PlanGuard, PlanJudgement } from './plan-here.ts';
import { programmeProblems } from './programme-problems.ts';

/** Sets up a plan. Days that are past already are no fault; nobody is asked about them. */
export function setUp(act: SetUpPlan): PlanJudgement {
  const no = setUpProblem(act);
  if (no !== null) return refused(no);
  return accepted([{ ...act, type: 'PlanSetUp' }]);
}

/** What is wrong with a programme, its first day or who looks after what. */
export function setUpProblem({ programme, firstDay, keepers }: Omit<SetUpPlan, 'type'>): PlanGuard {
  const problems = programmeProblems(programme);
  if (problems.length > 0) return { code: 'ProgrammeUnusable', problems };
  if (!isDate(firstDay)) return { code: 'NotADate', field: 'firstDay', found: firstDay };
  return noSuchMilestone(programme, Object.keys(keepers));
}

export function noSuchMilestone(
  { milestones }: SetUpPlan['programme'],
  named: readonly string[],
): PlanGuard {
  const found = named.find((id) => !milestones.some((each) => each.id === id));
  return found === undefined ? null : { code: 'NoSuchMilestone', found };
}
