import type { Appointment, Scheduler } from '#shared/ports/scheduler.ts';

/** Keeps what it is asked to, once by name. */
export function memoryScheduler(): Scheduler & { readonly kept: readonly Appointment[] } {
  const kept: Appointment[] = [];
  return {
    kept,
    async schedule(appointment) {
      if (!kept.some(({ name }) => name === appointment.name)) kept.push(appointment);
    },
  };
}
