import { type QuarterDates, quarterOf, quartersFrom } from './dates.ts';
import type { DayPlan } from './day-plan.ts';
import type { MilestonePlan, Nudge } from './plan.ts';
import { proofStage } from './proof-stage.ts';
import { keptBy } from './to-answer.ts';

/** What a message asks one person: as an owner for a word, as PMO lead to look on or to act. */
export interface AskedOf {
  /** The quarter that the questions are about, the later of two, and whether it is over. */
  readonly quarter: (QuarterDates & { readonly isOver: boolean }) | null;
  /** Those of which a word is wanted. */
  readonly word: readonly MilestonePlan[];
  /** Those, and what else they look after in the quarter, in the order of the programme. */
  readonly kept: readonly MilestonePlan[];
  /** All that is due in the quarter, where the PMO lead is shown how it goes. */
  readonly overview: readonly MilestonePlan[];
  /** Those that are late, where the PMO lead is asked what to do. */
  readonly late: readonly MilestonePlan[];
}

export function askedOf({ plan, asked, person }: DayPlan): AskedOf {
  const nudges = asked.flatMap((each) => each.nudges);
  const all = Object.values(plan.milestones);
  const about = (some: readonly Nudge[]) =>
    all.filter(({ is }) => some.some(({ milestone }) => milestone === is.id));
  const word = about(nudges.filter(({ as }) => as === 'the owner'));
  const led = nudges.filter(({ as }) => as === 'the PMO lead');
  const early = about(led.filter(({ stage }) => !isLate(stage)));
  const quarter = quarterAsked();
  const inQuarter = all.filter(({ due }) => quarter !== null && quarterOf([quarter], due));
  const own = keptBy(plan, person).filter((each) => inQuarter.includes(each));
  return {
    quarter,
    word,
    kept: word.length === 0 ? [] : all.filter((each) => [...word, ...own].includes(each)),
    overview:
      early.length === 0 ? [] : all.filter((each) => [...early, ...inQuarter].includes(each)),
    late: about(led.filter(({ stage }) => isLate(stage))),
  };

  function quarterAsked(): AskedOf['quarter'] {
    const last = nudges
      .filter(({ stage }) => stage !== proofStage)
      .toSorted((one, other) => one.due.localeCompare(other.due))
      .at(-1);
    const quarters = quartersFrom(plan.firstDay, plan.programme);
    const found = quarterOf(quarters, last?.due ?? null);
    return last === undefined || found === undefined
      ? null
      : { ...found, isOver: isLate(last.stage) };
  }

  function isLate(id: string): boolean {
    return plan.programme.stages.some(
      ({ id: stage, when }) => stage === id && 'workingDaysLate' in when,
    );
  }
}
