import type { Mark } from '#infra/cli/ics/mark.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';

/** Something that is to be done to a plan, and where it is written; of a field that is refused, where that is. */
export interface Wish {
  readonly act: PlanAct;
  readonly mark: (refused?: string) => Mark;
}
