import type { Press } from '#bots/desk/desk.ts';
import { openDesk } from '#bots/desk/open-desk.ts';
import type { Act } from '#shared/decision/command.ts';
import { dailyWorld } from './daily-world.ts';
import { monday } from './decider.ts';
import { deskPortsOn } from './desk-ports-on.ts';
import { ledBoard } from './drafting.ts';
import { everyone, shownBoard } from './ics.ts';
import { memoryDaily } from './memory-daily.ts';
import { memoryDeliveries } from './memory-deliveries.ts';
import { memoryEventStore } from './memory-event-store.ts';
import { peopleAt } from './people-at.ts';

export const forum = { ...ledBoard, places: shownBoard.places };

/** People write drafts, and the world hears of each as it is recorded. */
export async function draftWriters() {
  const store = memoryEventStore();
  const daily = memoryDaily();
  const record = { store, daily, deliveries: memoryDeliveries() };
  const world = await dailyWorld(monday, { forum, record });
  const loads: string[] = [];
  const ports = deskPortsOn(store, { now: world.now });
  const desk = openDesk({
    ...ports,
    events: {
      ...store,
      load: (stream) => {
        loads.push(`${stream.kind} ${stream.id}`);
        return store.load(stream);
      },
    },
    daily,
  });
  const { press, accountOf } = peopleAt(desk, everyone(forum));

  return {
    store,
    desk,
    daily,
    loads,
    press: (by: string, rest: Partial<Press> = {}) => press(by, 'propose', rest),
    accountOf,
    does: async (by: string, id: string, act: Act) => {
      await world.does(by, id, act);
      await world.settle();
    },
  };
}
