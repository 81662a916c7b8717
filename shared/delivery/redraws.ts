import { log } from '#shared/log.ts';
import type { Showing } from '#shared/ports/deliveries.ts';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { isBefore, laterBy, millisecondsBetween, upToSecond } from '#shared/time.ts';
import type { Job } from './lanes.ts';
import { triedAgain } from './owe.ts';
import type { Scene, World } from './scene.ts';
import { redraw } from './showing.ts';

/** In place of a delivery's id: cards are due. No ledger holds that, as their own versions say it. */
export const cards = 'cards';

/** The least time between two drawings of one card while its state stays as it was, in ms. */
const pause = 10_000;

/** How long a receipt stands on the presser's own card in Teams before a redraw takes its place. */
const readingTime = 3_000;

/** How long a card that its platform does not take is tried again, in ms: more than a month. */
const longest = 33 * 24 * 3_600_000;

/** Draws every card of a decision that is behind it. What a platform does not take is drawn later. */
export function redrawJobs(world: World, scene: Scene): Job[] {
  return scene.ledger.showings.map((showing) => ({
    to: showing.where,
    what: 'card',
    run: async () => {
      try {
        await redraw(world, scene, showing.id);
      } catch (fault) {
        if (!(fault instanceof DeliveryFault)) throw fault;
        await tryLater(world, scene, showing, fault);
      }
    },
  }));
}

/** Has the cards of a decision drawn when what they show has been read and their pause is over. */
export async function redrawSoon(world: World, scene: Scene): Promise<void> {
  const drawn = scene.ledger.showings.map(({ drawnAt }) => drawnAt).toSorted();
  const last = drawn.at(-1);
  if (last === undefined) return;
  const paused = laterBy(last, pause);
  const read = laterBy(world.clock.now(), readingTime);
  await drawAt(world, scene, isBefore(paused, read) ? read : paused);
}

/** As long again as the card has been behind, so that each try comes later than the one before. */
async function tryLater(
  world: World,
  scene: Scene,
  { version }: Showing,
  fault: DeliveryFault,
): Promise<void> {
  const now = world.clock.now();
  const behind = millisecondsBetween(scene.history[version]?.event.at ?? now, now);
  log.warn('delivery-failed', { type: 'redraw', behind });
  if (behind > longest) return log.error('delivery-given-up', fault, { type: 'redraw' });
  await drawAt(world, scene, triedAgain(now, behind, fault));
}

/** Of many that fall into one second, one comes. */
function drawAt({ scheduler }: World, { subject }: Scene, due: string): Promise<void> {
  const { ics, decision } = subject;
  const at = upToSecond(due);
  return scheduler.schedule({
    name: `cards-${ics}-${decision}-${at}`,
    at,
    target: 'deliveries',
    payload: { ics, decision, delivery: cards },
  });
}
