import type { TryAgain } from '#shared/handle-command.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Doors, EventStore } from '#shared/ports/event-store.ts';

/** What the desk asks of the world. */
export interface DeskPorts {
  readonly events: EventStore;
  readonly doors: Doors;
  readonly clock: Clock;
  /** Patience for a request that arrived then (machine time in ms). */
  tryAgain(arrived: number): TryAgain;
}
