import { isBefore, localDate, startOfDay } from '#shared/time.ts';
import { planAsAt } from './as-at.ts';
import { quartersFrom } from './dates.ts';
import { happenedAt } from './evolve-plan.ts';
import type { MilestonePlan, Status } from './plan.ts';
import type { PlanEvent } from './plan-event.ts';
import { statusOf } from './status.ts';

/** What became of one milestone between two moments. */
export interface Move {
  readonly milestone: string;
  readonly from: Status;
  readonly to: Status;
  readonly status: 'better' | 'worse' | 'other' | 'same';
  /** The day by which it was due and is now, where that was moved. */
  readonly date: { readonly from: string | null; readonly to: string | null } | null;
}

/** Worst first; `not for us` is on no such scale. */
const scale: readonly Status[] = [
  'off track',
  'at risk',
  'no word yet',
  'on track',
  'done, proof to come',
  'done',
];

/**
 * What moved since the quarter before ended: since the first moment of the latest quarter that has
 * begun, or since the plan was set up where that is later or none has.
 */
export function movedSinceLastQuarter(events: readonly PlanEvent[], now: string): readonly Move[] {
  const plan = planAsAt(events, now);
  const setUpAt = events.slice(0, 1).map(happenedAt);
  if (plan === null) return [];
  const begun = quartersFrom(plan.firstDay, plan.programme)
    .map(({ first }) => first)
    .filter((first) => first <= localDate(now));
  const since = [...setUpAt, ...begun.map(startOfDay)].reduce((one, other) =>
    isBefore(one, other) ? other : one,
  );
  const before = planAsAt(events, since);
  return Object.values(plan.milestones).flatMap((milestone) =>
    [before?.milestones[milestone.is.id]]
      .filter((then) => then !== undefined)
      .map((then) => move(then, milestone)),
  );
}

function move(then: MilestonePlan, now: MilestonePlan): Move {
  const [from, to] = [statusOf(then), statusOf(now)];
  const date = then.due === now.due ? null : { from: then.due, to: now.due };
  return { milestone: now.is.id, from, to, status: direction(from, to), date };
}

function direction(from: Status, to: Status): Move['status'] {
  if (from === to) return 'same';
  const [before, after] = [scale.indexOf(from), scale.indexOf(to)];
  if (before < 0 || after < 0) return 'other';
  return after > before ? 'better' : 'worse';
}
