import { deadlinesOf } from '#shared/decision/deadlines.ts';
import type { Opened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { World } from '#shared/delivery/scene.ts';
import { wakeAt } from '#shared/delivery/wake-at.ts';
import { log } from '#shared/log.ts';
import { isBefore, laterBy, millisecondsBetween } from '#shared/time.ts';
import type { Round } from './round.ts';

/** How late the clock may come before anybody looks for it, in ms. */
const patience = 5 * 60_000;

/** Has the clock come at once where a listed decision's deadline passed and the clock did not come. */
export async function wakeOverdue(
  world: Pick<World, 'scheduler'>,
  { ics, now, items }: Pick<Round, 'ics' | 'now' | 'items'>,
): Promise<void> {
  for (const { decision } of items.values()) {
    for (const deadline of overdueOf(decision, now)) {
      log.warn('deadline-overdue', { lateMs: millisecondsBetween(deadline, now) });
      await wakeAt(world, { ics, decision: decision.id }, deadline);
    }
  }
}

/** Deadlines that passed a while ago and at which time would still do something. */
function overdueOf(decision: Opened, now: string): readonly string[] {
  return deadlinesOf(decision).filter(
    (deadline) => isBefore(laterBy(deadline, patience), now) && isUnkept(decision, deadline, now),
  );
}

function isUnkept(decision: Opened, deadline: string, at: string): boolean {
  const act = { type: 'PassDeadline', deadline } as const;
  const judged = decisionDecider.decide({ id: '', by: 'clock', via: 'clock', at, act }, decision);
  return judged.ok && judged.value.length > 0;
}
