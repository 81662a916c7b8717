import { setTimeout as pause } from 'node:timers/promises';

/** A pause that ends early when everything stops. */
export async function rest(milliseconds: number, stopping: AbortSignal): Promise<void> {
  await pause(milliseconds, undefined, { signal: stopping }).catch(() => undefined);
}
