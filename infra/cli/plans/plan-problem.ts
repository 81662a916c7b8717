import type { InputProblem } from '#bots/wording/input-problems.ts';
import { type PlanFault, planFaultInWords } from '#bots/wording/plan-problems.ts';
import type { Mark } from '#infra/cli/ics/mark.ts';

export function planProblem(mark: Mark, fault: PlanFault): InputProblem {
  return { ...mark, ...planFaultInWords(fault) };
}
