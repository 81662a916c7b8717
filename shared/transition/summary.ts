import { type QuarterDates, quarterOf, quartersFrom } from './dates.ts';
import type { MilestonePlan, Plan, Status } from './plan.ts';
import { statusOf } from './status.ts';

/** In the order in which they are shown. */
const statuses = [
  'done',
  'done, proof to come',
  'on track',
  'at risk',
  'off track',
  'no word yet',
  'not for us',
] as const satisfies readonly Status[];

export type StatusCounts = Readonly<Record<Status, number>>;

export interface QuarterSummary {
  /** Null for what is due in no quarter, or by no day. */
  readonly quarter: QuarterDates | null;
  readonly milestones: readonly MilestonePlan[];
  readonly counts: StatusCounts;
}

/** A plan by quarter, by the day on which each milestone is due now; what is in none comes last. */
export function byQuarter(plan: Plan): readonly QuarterSummary[] {
  const quarters = quartersFrom(plan.firstDay, plan.programme);
  const all = Object.values(plan.milestones);
  const rows = [...quarters, undefined].map((quarter) => {
    const milestones = all.filter(({ due }) => quarterOf(quarters, due)?.id === quarter?.id);
    return { quarter: quarter ?? null, milestones, counts: countsOf(milestones) };
  });
  return rows.filter(({ quarter, milestones }) => quarter !== null || milestones.length > 0);
}

export interface OwnerSummary {
  /** Null for what nobody looks after. */
  readonly owner: string | null;
  readonly milestones: readonly MilestonePlan[];
  readonly counts: StatusCounts;
}

/** A plan by owner, in the order in which they are first named. */
export function byOwner(plan: Plan): readonly OwnerSummary[] {
  const groups = Map.groupBy(Object.values(plan.milestones), ({ owner }) => owner);
  return [...groups].map(([owner, milestones]) => ({
    owner,
    milestones,
    counts: countsOf(milestones),
  }));
}

/** How many there are of each status, those of which there is none included. */
export function countsOf(milestones: readonly MilestonePlan[]): StatusCounts {
  const found = milestones.map(statusOf);
  const counts = statuses.map((status) => [status, found.filter((one) => one === status).length]);
  return Object.fromEntries(counts) as StatusCounts;
}
