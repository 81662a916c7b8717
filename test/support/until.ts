import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds, and at most five seconds. */
export async function until(holds: () => boolean): Promise<void> {
  for (let waited = 0; !holds(); waited += 1) {
    if (waited === 500) throw new Error('It never came about.');
    await pause(10);
  }
}
