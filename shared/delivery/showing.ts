import { isOpened, type Opened } from '#shared/decision/decision.ts';
import { isPrivate, maySee } from '#shared/decision/standing.ts';
import type { Account, Place } from '#shared/directory/account.ts';
import { canonical } from '#shared/hash.ts';
import type { Showing } from '#shared/ports/deliveries.ts';
import { readScene, type Scene, type Subject, type World } from './scene.ts';
import { noteCard } from './tell.ts';
import { ownerOf } from './welcome-at.ts';

/**
 * Posts the card where it is not shown yet; of a private item a channel has one line. What changed
 * while the card was on its way is drawn before this ends.
 */
export async function show(
  world: World,
  scene: Scene,
  { id, where }: Pick<Showing, 'id' | 'where'>,
  decision: Opened,
): Promise<void> {
  const shown = shownAt(scene, where);
  if (shown !== undefined) return redraw(world, scene.subject, shown.id);
  const may = mayShow(scene, where, decision);
  if (!may && !('channel' in where)) return;
  const seen = may ? decision : 'in private';
  const message = await world.messengers[where.platform].show(where, seen);
  await note(world, scene, { id, where, message });
  if ('user' in where) await noteCard(world, scene, where, decision);
  await redraw(world, scene.subject, id);
}

function shownAt({ ledger }: Scene, where: Place | Account): Showing | undefined {
  return ledger.showings.find((showing) => canonical(showing.where) === canonical(where));
}

/**
 * Draws the card as it stands now. Where a newer drawing was made while ours was on its way, ours
 * may have landed on top of it: then once more.
 */
export async function redraw(world: World, subject: Subject, id: string): Promise<void> {
  for (let drawn: number | undefined; ; ) {
    const scene = await readScene(world, subject);
    const showing = scene.ledger.showings.find((each) => each.id === id);
    const { decision, history } = scene;
    if (showing === undefined || !isOpened(decision)) return;
    if (isDone(showing.version, drawn, history.length)) return;
    const { where, message } = showing;
    const seen = mayShow(scene, where, decision) ? decision : 'in private';
    await world.messengers[where.platform].redraw(where, message, seen);
    await note(world, scene, { id, where, message });
    drawn = history.length;
  }
}

/** Before drawing: all there is stands there already. After it: nobody drew anything newer. */
function isDone(noted: number, drawn: number | undefined, version: number): boolean {
  return drawn === undefined ? noted >= version : noted <= drawn;
}

/** A channel shows what everyone may see; a person, what that person may see. */
function mayShow(scene: Scene, where: Place | Account, decision: Opened): boolean {
  if ('channel' in where) return !isPrivate(decision);
  const owner = ownerOf(scene, where);
  return owner !== undefined && maySee(decision, owner.id);
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
