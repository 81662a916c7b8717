import type { Account } from '#shared/directory/account.ts';
import { canonical, sha256 } from '#shared/hash.ts';
import { log } from '#shared/log.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Deliveries } from '#shared/ports/deliveries.ts';
import type { Doors } from '#shared/ports/event-store.ts';
import type { Scheduler } from '#shared/ports/scheduler.ts';
import { owe } from './owe.ts';

interface Answering {
  readonly doors: Doors;
  readonly deliveries: Deliveries;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
}

/** Puts a private answer, which its front could not bring, into the ledger of the person's ICS. */
export function oweAnswer({ doors, deliveries, scheduler, clock }: Answering) {
  return async (whom: Account, lines: readonly string[]): Promise<void> => {
    const who = await doors.whoIs(whom);
    if (who === undefined) return log.warn('answer-to-nobody');
    const now = clock.now();
    const id = `answer-${sha256(canonical({ whom, lines, now })).slice(0, 20)}`;
    const subject = { ics: who.ics, decision: 'answers' };
    await owe(
      { deliveries, scheduler, clock },
      subject,
      { id, task: { type: 'answer', whom, lines }, attempts: 0 },
      now,
    );
  };
}
