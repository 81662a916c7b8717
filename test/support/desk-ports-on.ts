import type { DeskPorts } from '#bots/desk/desk-ports.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Doors, EventStore } from '#shared/ports/event-store.ts';
import { memoryDaily } from './memory-daily.ts';
import { memoryDeliveries } from './memory-deliveries.ts';
import { memoryPageLinks } from './memory-page-links.ts';

/** All that a desk asks of the world, in memory on this record; a lost race is lost at once. */
export function deskPortsOn(store: EventStore & Doors, clock: Clock): DeskPorts {
  return {
    events: store,
    doors: store,
    deliveries: memoryDeliveries(),
    daily: memoryDaily(),
    links: memoryPageLinks(clock),
    pages: 'https://accord.example/pages',
    clock,
    tryAgain: () => () => Promise.resolve(false),
  };
}
