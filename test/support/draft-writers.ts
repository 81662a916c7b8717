import type { Press, Reply } from '#bots/desk/desk.ts';
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
  let count = 0;

  const accountOf = (by: string) => {
    const [account] = everyone(forum).find(({ id }) => id === by)?.accounts ?? [];
    if (account === undefined) throw new Error(`nobody is called ${by}`);
    return account;
  };
  const press = (by: string, rest: Partial<Press> = {}): Promise<Reply> => {
    count += 1;
    const commandId = `press-${count}`;
    const account = accountOf(by);
    const about = {};
    return desk.press({
      account,
      place: null,
      commandId,
      arrived: 0,
      act: 'propose',
      about,
      ...rest,
    });
  };

  return {
    store,
    desk,
    daily,
    loads,
    press,
    accountOf,
    does: async (by: string, id: string, act: Act) => {
      await world.does(by, id, act);
      await world.settle();
    },
  };
}
