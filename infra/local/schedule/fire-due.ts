import type { Clock } from '#shared/ports/clock.ts';
import type { Kept, ScheduleBook, ScheduleTarget } from './schedule-book.ts';

export interface Firing {
  readonly clock: Clock;
  readonly fire: (target: ScheduleTarget, input: unknown) => Promise<void>;
  readonly report: (fault: unknown) => void;
}

/**
 * Each call makes what is due happen, in the order it was due, one after the other. What fails is kept
 * and tried again after a second, two, four … at most a minute of machine time; the rest goes on.
 */
export function fireDue(book: ScheduleBook, { clock, fire, report }: Firing): () => Promise<void> {
  const failed = new Map<string, { readonly times: number; readonly until: number }>();

  async function attempt(schedule: Kept): Promise<void> {
    const key = `${schedule.group}/${schedule.name}`;
    const before = failed.get(key);
    if (before && performance.now() < before.until) return;
    try {
      await fire(schedule.target, schedule.input);
      await book.remove(schedule);
      failed.delete(key);
    } catch (fault) {
      const times = (before?.times ?? 0) + 1;
      failed.set(key, { times, until: performance.now() + delay(times) });
      report(fault);
    }
  }

  return async () => {
    for (const schedule of book.due(clock.now())) await attempt(schedule);
  };
}

function delay(times: number): number {
  return Math.min(60_000, 500 * 2 ** Math.min(times, 10));
}
