import { isOpened } from '#shared/decision/decision.ts';
import { maySeeDraft } from '#shared/decision/draft.ts';
import { log } from '#shared/log.ts';
import type { Ledger } from '#shared/ports/deliveries.ts';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { nextTry, owe } from './owe.ts';
import type { Scene, World } from './scene.ts';
import { show } from './showing.ts';
import type { Delivery, Task } from './task.ts';
import { tell } from './tell.ts';
import { ownerOf, welcomeAt } from './welcome-at.ts';

/** Tries that are made before a delivery is given up: at an hour apart, more than a month. */
const mostAttempts = 800;

/** Whether a delivery stands in the ledger, which has its own appointment for the next try. */
export function isOwed({ owed }: Ledger, id: string): boolean {
  return owed.some((one) => one.id === id);
}

/**
 * Makes one delivery, once: what the ledger knows as made is not made again. What would come in
 * someone's quiet hours is owed until they end. A platform that does not take it puts it into the
 * ledger with its next try; any other fault is thrown.
 */
export async function deliver(world: World, scene: Scene, delivery: Delivery): Promise<void> {
  const { ics, decision } = scene.subject;
  if (scene.ledger.made.has(delivery.id)) return;
  const due = welcomeAt(scene, delivery.task, world.clock.now());
  if (due !== null) return owe(world, scene.subject, delivery, due);
  try {
    await make(world, scene, delivery);
    await world.deliveries.noteMade(ics, decision, delivery.id);
  } catch (fault) {
    if (!(fault instanceof DeliveryFault)) throw fault;
    await tryLater(world, scene, delivery, fault);
  }
}

async function tryLater(
  world: World,
  { subject }: Scene,
  delivery: Delivery,
  fault: DeliveryFault,
): Promise<void> {
  const attempts = delivery.attempts + 1;
  log.warn('delivery-failed', { type: delivery.task.type, attempts });
  if (attempts > mostAttempts) {
    await world.deliveries.noteMade(subject.ics, subject.decision, delivery.id);
    return log.error('delivery-given-up', fault, { type: delivery.task.type });
  }
  const next = nextTry(world.clock.now(), delivery.attempts, fault);
  await owe(world, subject, { ...delivery, attempts }, next);
}

async function make(world: World, scene: Scene, { id, task }: Delivery): Promise<void> {
  if (task.type === 'answer') {
    return world.messengers[task.whom.platform].answer(task.whom, task.lines);
  }
  if (task.type === 'tell of draft') return tellOfDraft(world, scene, task);
  if (!isOpened(scene.decision)) return;
  switch (task.type) {
    case 'show':
      return show(world, scene, { id, where: task.where }, scene.decision);
    case 'tell':
      return tell(world, scene, { id, ...task }, scene.decision);
  }
}
/** What became of a draft since may leave nothing to tell: it is open, ended, or waits no more. */
async function tellOfDraft(
  world: World,
  scene: Scene,
  { whom, notice }: Extract<Task, { type: 'tell of draft' }>,
): Promise<void> {
  const { decision } = scene;
  if (decision.status !== 'draft') return;
  if (notice === 'draft waits for you' && decision.waitsFor === null) return;
  const owner = ownerOf(scene, whom);
  if (owner === undefined || !maySeeDraft(decision, owner.id)) return;
  await world.messengers[whom.platform].tellOfDraft(whom, notice, decision);
}
