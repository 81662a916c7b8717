import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { isBefore, laterBy } from '#shared/time.ts';
import type { Subject, World } from './scene.ts';
import type { Delivery } from './task.ts';

const second = 1000;
const hour = 3_600_000;

/**
 * Has the clock wake this one delivery, and puts it into the ledger with its next try. In this order a
 * crash between the two wakes someone for nothing; in the other, what is owed would never be woken.
 */
export async function owe(
  world: Pick<World, 'deliveries' | 'scheduler' | 'clock'>,
  { ics, decision }: Subject,
  { id, task, attempts }: Delivery,
  due: string,
): Promise<void> {
  const next = notBefore(laterBy(world.clock.now(), second), due);
  await world.scheduler.schedule({
    name: `delivery-${ics}-${decision}-${id}-${attempts}-${next}`,
    at: next,
    target: 'deliveries',
    payload: { ics, decision, delivery: id },
  });
  await world.deliveries.noteOwed(ics, decision, { id, task, attempts, next });
}

/** Time enough to be in the ledger when the clock comes. */
function notBefore(earliest: string, due: string): string {
  return isBefore(due, earliest) ? earliest : due;
}

/** When a delivery that failed is tried again: sooner at first, hourly at the latest, or as asked. */
export function nextTry(now: string, attempts: number, fault: unknown): string {
  return triedAgain(now, 5 * second * 2 ** attempts, fault);
}

/** After so long, in ms, but at least five seconds and at most an hour; or after as long as was asked. */
export function triedAgain(now: string, pause: number, fault: unknown): string {
  const asked = fault instanceof DeliveryFault ? (fault.retryAfter ?? 0) * second : 0;
  return laterBy(now, Math.max(asked, Math.min(Math.max(pause, 5 * second), hour)));
}
