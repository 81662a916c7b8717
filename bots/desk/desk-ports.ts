import type { TryAgain } from '#shared/handle-command.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Daily } from '#shared/ports/daily.ts';
import type { Deliveries } from '#shared/ports/deliveries.ts';
import type { Doors, EventStore } from '#shared/ports/event-store.ts';
import type { PageLinks } from '#shared/ports/page-links.ts';

/** What the desk asks of the world. */
export interface DeskPorts {
  readonly events: EventStore;
  readonly doors: Doors;
  /** What a card is about, for words that stand under it. */
  readonly deliveries: Pick<Deliveries, 'shownIn'>;
  readonly links: Omit<PageLinks, 'behind'>;
  /** The address of the private pages, up to the secret part. */
  readonly pages: string;
  /** Which decisions are open, and which drafts are whose. */
  readonly daily: Pick<Daily, 'notes' | 'toldTo'>;
  readonly clock: Clock;
  /** Patience for a request that arrived then (machine time in ms). */
  tryAgain(arrived: number): TryAgain;
}
