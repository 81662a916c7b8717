import { deliver } from '#shared/delivery/deliver.ts';
import { wantedBy } from '#shared/delivery/deliveries-of.ts';
import { redrawAll } from '#shared/delivery/redraws.ts';
import { readScene, type Subject, type World } from '#shared/delivery/scene.ts';
import type { Task } from '#shared/delivery/task.ts';
import { isBefore } from './time.ts';

/**
 * Tells the world about events that stand on record, by their places in the history. Performing
 * the same events again makes only what was not made: a crash between sending and noting may
 * repeat one message, and loses none.
 */
export function performEffects(world: World) {
  return async (subject: Subject, versions: ReadonlySet<number>): Promise<void> => {
    const scene = await readScene(world, subject);
    const { deliveries, redraw, deadlines } = wantedBy(scene, versions);
    for (const deadline of deadlines) await wakeAt(world, subject, deadline);
    for (const delivery of deliveries) await deliver(world, scene, delivery);
    if (redraw !== 'not') await redrawAll(world, scene, redraw);
  };
}

/** Tries again what the ledger still owes and whose time has come. */
export function deliverOwed(world: World) {
  return async (subject: Subject): Promise<void> => {
    const scene = await readScene(world, subject);
    const now = world.clock.now();
    const due = scene.ledger.owed.filter(({ next }) => !isBefore(now, next));
    for (const { id, task, attempts } of due) {
      await deliver(world, scene, { id, task: task as Task, attempts });
    }
  };
}

function wakeAt(world: World, { ics, decision }: Subject, deadline: string): Promise<void> {
  return world.scheduler.schedule({
    name: `deadline-${ics}-${decision}-${deadline}`,
    at: deadline,
    target: 'deadlines',
    payload: { ics, decision, deadline },
  });
}
