import type { Appointment, Scheduler } from '#shared/ports/scheduler.ts';

interface MemoryScheduler extends Scheduler {
  readonly kept: readonly Appointment[];
  /** Forgets what it was to wake. */
  lose(target: Appointment['target']): void;
}

/** Keeps what it is asked to, once by name. */
export function memoryScheduler(): MemoryScheduler {
  const kept: Appointment[] = [];
  return {
    kept,
    lose(target) {
      kept.splice(0, kept.length, ...kept.filter((one) => one.target !== target));
    },
    async schedule(appointment) {
      if (!kept.some(({ name }) => name === appointment.name)) kept.push(appointment);
    },
  };
}
