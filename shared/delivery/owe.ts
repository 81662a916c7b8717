import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { laterBy } from '#shared/time.ts';
import type { Subject, World } from './scene.ts';
import type { Delivery } from './task.ts';

const second = 1000;
const hour = 3_600_000;

/** Puts a delivery into the ledger with its next try, and has the clock wake it. */
export async function owe(
  world: Pick<World, 'deliveries' | 'scheduler'>,
  { ics, decision }: Subject,
  { id, task, attempts }: Delivery,
  next: string,
): Promise<void> {
  await world.deliveries.noteOwed(ics, decision, { id, task, attempts, next });
  await world.scheduler.schedule({
    name: `delivery-${ics}-${decision}-${id}-${attempts}`,
    at: next,
    target: 'deliveries',
    payload: { ics, decision },
  });
}

/** When a delivery that failed is tried again: sooner at first, hourly at the latest, or as asked. */
export function nextTry(now: string, attempts: number, fault: unknown): string {
  const asked = fault instanceof DeliveryFault ? (fault.retryAfter ?? 0) * second : 0;
  const backoff = Math.min(5 * second * 2 ** attempts, hour);
  return laterBy(now, Math.max(asked, backoff));
}
