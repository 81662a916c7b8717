import { laterBy } from '#shared/time.ts';
import type { Step } from './step.ts';

const minute = 60_000;

/** When each step is taken: as it says, or a minute after what was done before. */
export function timesOf(start: string, steps: readonly Step[]): readonly string[] {
  let last: string | null = null;
  return steps.map((step) => {
    const acts = isAct(step);
    const next = last !== null && acts ? laterBy(last, minute) : (last ?? start);
    const at = step.at ?? next;
    if (acts || step.at !== undefined) last = at;
    return at;
  });
}

/** Whether someone does something in a step. */
export function isAct(step: Step): step is Extract<Step, { by: unknown }> {
  return 'by' in step;
}
