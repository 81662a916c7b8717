import type { Opened } from '#shared/decision/decision.ts';
import { isPrivate, maySee } from '#shared/decision/standing.ts';
import type { Account, Place } from '#shared/directory/account.ts';
import { canonical } from '#shared/hash.ts';
import { log } from '#shared/log.ts';
import type { Showing } from '#shared/ports/deliveries.ts';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import type { Messenger } from '#shared/ports/messenger.ts';
import { nextTry, owe } from './owe.ts';
import type { Scene, World } from './scene.ts';
import type { Delivery, Task } from './task.ts';

/** Tries that are made before a delivery is given up: at an hour apart, more than a month. */
const mostAttempts = 800;

/**
 * Makes one delivery, once: what the ledger knows as made is not made again. A platform that does
 * not take it puts it into the ledger with its next try; any other fault is thrown.
 */
export async function deliver(world: World, scene: Scene, delivery: Delivery): Promise<void> {
  const { ics, decision } = scene.subject;
  if (scene.ledger.made.has(delivery.id)) return;
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
  if (scene.decision.status === 'not opened') return;
  switch (task.type) {
    case 'show':
      return show(world, scene, { id, where: task.where }, scene.decision);
    case 'redraw':
      return redraw(world, scene, task.showing, scene.decision);
    case 'tell':
      return tell(world, task, scene.decision);
  }
}

async function show(
  world: World,
  scene: Scene,
  { id, where }: Pick<Showing, 'id' | 'where'>,
  decision: Opened,
): Promise<void> {
  const message = await messengerFor(world, where).show(where, decision);
  await note(world, scene, { id, where, message });
}

async function redraw(world: World, scene: Scene, id: string, decision: Opened): Promise<void> {
  const showing = scene.ledger.showings.find((each) => each.id === id);
  if (showing === undefined || showing.version >= scene.history.length) return;
  const { where, message } = showing;
  const seen = mayShow(scene, where, decision) ? decision : 'in private';
  await messengerFor(world, where).redraw(where, message, seen);
  await note(world, scene, { id, where, message });
}

/** What waits for someone is not told once all is over; an outcome still is. */
async function tell(
  world: World,
  { whom, notice }: Extract<Task, { type: 'tell' }>,
  decision: Opened,
): Promise<void> {
  const over = decision.status === 'closed' || decision.status === 'withdrawn';
  if (over && notice.kind !== 'outcome' && notice.kind !== 'interest handled') return;
  await messengerFor(world, whom).tell(whom, notice, decision);
}

function note(
  world: World,
  { subject, history, decision }: Scene,
  shown: Pick<Showing, 'id' | 'where' | 'message'>,
): Promise<void> {
  return world.deliveries.noteShown(subject.ics, subject.decision, {
    ...shown,
    version: history.length,
    status: decision.status,
    drawnAt: world.clock.now(),
  });
}

/** A channel shows what everyone may see; a person, what that person may see. */
function mayShow(scene: Scene, where: Place | Account, decision: Opened): boolean {
  if ('channel' in where) return !isPrivate(decision);
  const people = Object.values(scene.directory.people);
  const owner = people.find(({ accounts }) =>
    accounts.some((account) => canonical(account) === canonical(where)),
  );
  return owner !== undefined && maySee(decision, owner.id);
}

function messengerFor(world: World, where: Place | Account): Messenger {
  return world.messengers[where.platform];
}
