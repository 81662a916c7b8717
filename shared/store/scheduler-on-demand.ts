import type { Scheduler } from '#shared/ports/scheduler.ts';
import type { Connection } from './connection.ts';
import type { Schedules } from './eventbridge-scheduler.ts';

/** EventBridge, loaded with the first appointment: a front hardly ever makes one, and starts without. */
export function schedulerOnDemand(
  connection: Connection,
  schedules: Omit<Schedules, 'client'>,
): Scheduler {
  let opened: Promise<Scheduler> | undefined;
  return {
    async schedule(appointment) {
      opened ??= opening(connection, schedules);
      await (await opened).schedule(appointment);
    },
  };
}

async function opening(
  connection: Connection,
  schedules: Omit<Schedules, 'client'>,
): Promise<Scheduler> {
  const { eventBridgeScheduler, schedulerClient } = await import('./eventbridge-scheduler.ts');
  return eventBridgeScheduler({ ...schedules, client: schedulerClient(connection) });
}
