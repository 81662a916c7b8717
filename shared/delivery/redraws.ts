import type { Showing } from '#shared/ports/deliveries.ts';
import { isBefore, laterBy } from '#shared/time.ts';
import { deliver, isOwed } from './deliver.ts';
import type { Job } from './lanes.ts';
import { owe } from './owe.ts';
import type { Scene, World } from './scene.ts';
import type { Delivery } from './task.ts';

/** The least time between two drawings of one card while its state stays as it was, in ms. */
const pause = 10_000;

/** How long a receipt stands on the presser's own card in Teams before a redraw takes its place. */
const readingTime = 3_000;

/** That the cards show what happened up to an event, its place in the history being `version`. */
export interface Redraw {
  readonly when: 'at once' | 'soon';
  readonly version: number;
}

/** Draws every card of a decision again: at once, or when it has been read and its pause is over. */
export function redrawJobs(world: World, scene: Scene, wanted: Redraw): Job[] {
  return scene.ledger.showings.map((showing) => ({
    to: showing.where,
    what: 'card',
    run: () => redrawOne(world, scene, showing, wanted),
  }));
}

async function redrawOne(
  world: World,
  scene: Scene,
  showing: Showing,
  { when, version }: Redraw,
): Promise<void> {
  const task = redrawing(showing, version);
  if (isOwed(scene.ledger, task.id)) return;
  if (when === 'at once') return deliver(world, scene, task);
  if (isAwaited(world, scene, showing)) return;
  await owe(world, scene.subject, task, quietlyDue(showing, world.clock.now()));
}

function quietlyDue({ drawnAt }: Showing, now: string): string {
  const paused = laterBy(drawnAt, pause);
  const read = laterBy(now, readingTime);
  return isBefore(paused, read) ? read : paused;
}

function redrawing({ id }: Showing, version: number): Delivery {
  return { id: `redraw-${id}-${version}`, task: { type: 'redraw', showing: id }, attempts: 0 };
}

/**
 * Whether a redraw of this card, which will show all there is then, is owed already: not one that
 * may be under way this second, nor one put off for long because the platform failed.
 */
function isAwaited(world: World, { ledger }: Scene, { id }: Showing): boolean {
  const soon = laterBy(world.clock.now(), 1000);
  const late = laterBy(world.clock.now(), pause + readingTime);
  return ledger.owed.some(
    (owed) =>
      owed.id.startsWith(`redraw-${id}-`) && isBefore(soon, owed.next) && isBefore(owed.next, late),
  );
}
