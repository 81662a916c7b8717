import { localDate } from '#shared/time.ts';
import { type Move, movedSinceLastQuarter } from '#shared/transition/movement.ts';
import type { MilestonePlan, Status } from '#shared/transition/plan.ts';
import { statusOf } from '#shared/transition/status.ts';
import { byQuarter, type QuarterSummary } from '#shared/transition/summary.ts';
import { isLate } from '#shared/transition/to-answer.ts';
import type { PlanOnPage } from './plan-on-page.ts';

/** A milestone as every page shows it, by the number that it has on the board in chat too. */
export interface Row {
  readonly number: number;
  readonly milestone: MilestonePlan;
  readonly status: Status;
  readonly isLate: boolean;
  /** What became of it since last quarter; null where nothing did. */
  readonly move: Move | null;
}

export interface QuarterRows extends Pick<QuarterSummary, 'quarter' | 'counts'> {
  readonly rows: readonly Row[];
}

export function rowsByQuarter({ plan, events, now }: PlanOnPage): readonly QuarterRows[] {
  const moves = new Map(
    movedSinceLastQuarter(events, now)
      .filter(({ status, date }) => status !== 'same' || date !== null)
      .map((move) => [move.milestone, move]),
  );
  const today = localDate(now);
  const quarters: QuarterRows[] = [];
  let number = 0;
  for (const { quarter, counts, milestones } of byQuarter(plan)) {
    const rows = milestones.map((milestone): Row => {
      number += 1;
      const late = plan.status === 'running' && isLate(milestone, today);
      const move = moves.get(milestone.is.id) ?? null;
      return { number, milestone, status: statusOf(milestone), isLate: late, move };
    });
    quarters.push({ quarter, counts, rows });
  }
  return quarters;
}
