import { keepListed } from '#shared/daily/keep-listed.ts';
import { noteDrafts } from '#shared/daily/note-drafts.ts';
import { isOpened } from '#shared/decision/decision.ts';
import { deliver, isOwed } from '#shared/delivery/deliver.ts';
import { type Addressed, wantedBy } from '#shared/delivery/deliveries-of.ts';
import { type Job, runJobs } from '#shared/delivery/lanes.ts';
import { cards, redrawJobs, redrawSoon } from '#shared/delivery/redraws.ts';
import { readScene, type Scene, type Subject, type World } from '#shared/delivery/scene.ts';
import type { Task } from '#shared/delivery/task.ts';
import { wakeAt } from '#shared/delivery/wake-at.ts';
import { tellPlans } from '#shared/plans/tell-plans.ts';
import { isBefore } from './time.ts';

/**
 * Tells the world about events that stand on record, by their places in the history. Performing
 * the same events again makes only what was neither made nor is owed: a crash between sending and
 * noting may repeat one message, and loses none.
 */
export function performEffects(world: World) {
  return async (subject: Subject, versions: ReadonlySet<number>): Promise<void> => {
    const scene = await readScene(world, subject);
    const { deliveries, redraw, deadlines } = wantedBy(scene, versions);
    if (isOpened(scene.decision)) await keepListed(world, scene, versions);
    await noteDrafts(world, scene, versions);
    for (const deadline of deadlines) await wakeAt(world, subject, deadline);
    await tellPlans(world, scene, versions);
    if (redraw === 'soon') await redrawSoon(world, scene);
    await runJobs([
      ...(redraw === 'at once' ? redrawJobs(world, scene) : []),
      ...deliveries.flatMap((one) => deliveryJobs(world, scene, one)),
    ]);
  };
}

function deliveryJobs(world: World, scene: Scene, { to, delivery }: Addressed): Job[] {
  if (isOwed(scene.ledger, delivery.id)) return [];
  const what = delivery.task.type === 'tell' ? 'notice' : 'card';
  return [{ to, what, run: () => deliver(world, scene, delivery) }];
}

/** What the clock is told when a delivery is owed, and says when its time has come. */
export interface Wake extends Subject {
  /** The id of the one delivery that is due, or `cards`. */
  readonly delivery: string;
}

/**
 * Draws the cards that are behind, or tries one delivery again that the ledger still owes and whose
 * time has come; as things stand.
 */
export function deliverOwed(world: World) {
  return async ({ ics, decision, delivery }: Wake): Promise<void> => {
    const scene = await readScene(world, { ics, decision });
    if (delivery === cards) return runJobs(redrawJobs(world, scene));
    const owed = scene.ledger.owed.find(({ id }) => id === delivery);
    if (owed === undefined || isBefore(world.clock.now(), owed.next)) return;
    const { id, task, attempts } = owed;
    await deliver(world, scene, { id, task: task as Task, attempts });
  };
}
