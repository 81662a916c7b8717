import type { DayItem } from '#shared/decision/day-item.ts';
import type { DayPlan } from './day-plan.ts';

/** All that is told to one person in one message of the day: something, at least. */
export interface Day {
  /** Those that close first come first. */
  readonly items: readonly DayItem[];
  /** One for each plan of which there is something to ask or tell them. */
  readonly plans: readonly DayPlan[];
  /** How many other decisions wait for them as they did when they were told. */
  readonly unchanged: number;
}
