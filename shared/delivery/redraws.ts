import type { Showing } from '#shared/ports/deliveries.ts';
import { isBefore, laterBy } from '#shared/time.ts';
import { deliver } from './deliver.ts';
import { owe } from './owe.ts';
import type { Scene, World } from './scene.ts';
import type { Delivery } from './task.ts';

/** The least time between two drawings of one card while its state stays as it was, in ms. */
const pause = 10_000;

/** Draws every card of a decision again: at once, or when its pause since the last drawing is over. */
export async function redrawAll(
  world: World,
  scene: Scene,
  when: 'at once' | 'soon',
): Promise<void> {
  for (const showing of scene.ledger.showings) {
    const due = when === 'at once' ? world.clock.now() : laterBy(showing.drawnAt, pause);
    const task = redrawing(showing, scene.history.length);
    if (!isBefore(world.clock.now(), due)) await deliver(world, scene, task);
    else if (!isAwaited(world, scene, showing)) await owe(world, scene.subject, task, due);
  }
}

function redrawing({ id }: Showing, version: number): Delivery {
  return { id: `redraw-${id}-${version}`, task: { type: 'redraw', showing: id }, attempts: 0 };
}

/** Whether a later redraw of this card, which will show all there is then, is owed already. */
function isAwaited(world: World, { ledger }: Scene, { id }: Showing): boolean {
  const soon = laterBy(world.clock.now(), 1000);
  return ledger.owed.some(
    (owed) => owed.id.startsWith(`redraw-${id}-`) && isBefore(soon, owed.next),
  );
}
