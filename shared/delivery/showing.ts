import { isOpened, type Opened } from '#shared/decision/decision.ts';
import { isPrivate, maySee } from '#shared/decision/standing.ts';
import { unseen } from '#shared/decision/unseen.ts';
import type { Account, Place } from '#shared/directory/account.ts';
import { canonical } from '#shared/hash.ts';
import type { Showing } from '#shared/ports/deliveries.ts';
import { readScene, type Scene, type World } from './scene.ts';
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
  if (shown === undefined) await post(world, scene, { id, where }, decision);
  await redraw(world, await readScene(world, scene.subject), shown?.id ?? id);
}

async function post(
  world: World,
  scene: Scene,
  { id, where }: Pick<Showing, 'id' | 'where'>,
  decision: Opened,
): Promise<void> {
  const may = mayShow(scene, where, decision);
  if (!may && !('channel' in where)) return;
  const seen = may ? decision : unseen(decision);
  const message = await world.messengers[where.platform].show(where, seen);
  await note(world, scene, { id, where, message, version: 0 });
  if ('user' in where) await noteCard(world, scene, where, decision);
}

function shownAt({ ledger }: Scene, where: Place | Account): Showing | undefined {
  return ledger.showings.find((showing) => canonical(showing.where) === canonical(where));
}

/**
 * Draws a card that is behind. Where another drawing was made while ours was on its way, either may
 * have landed on top: then once more, as things stand.
 */
export async function redraw(world: World, scene: Scene, id: string): Promise<void> {
  let drawn = 0;
  for (let now = scene; ; now = await readScene(world, scene.subject)) {
    const showing = now.ledger.showings.find((each) => each.id === id);
    const { decision, history } = now;
    if (showing === undefined || !isOpened(decision)) return;
    if (isDone(showing.version, drawn, history.length)) return;
    const { where, message } = showing;
    const seen = mayShow(now, where, decision) ? decision : unseen(decision);
    await world.messengers[where.platform].redraw(where, message, seen);
    if (await note(world, now, showing)) return;
    drawn = history.length;
  }
}

/** Before drawing: all there is stands there already. After it: the other drawing was the same. */
function isDone(noted: number, drawn: number, version: number): boolean {
  return drawn === 0 ? noted >= version : noted === drawn;
}

/** A channel shows what everyone may see; a person, what that person may see. */
function mayShow(scene: Scene, where: Place | Account, decision: Opened): boolean {
  if ('channel' in where) return !isPrivate(decision);
  const owner = ownerOf(scene, where);
  return owner !== undefined && maySee(decision, owner.id);
}

/** Notes a drawing of a card over the one it had; false where another was noted meanwhile. */
function note(
  world: World,
  { subject, history }: Scene,
  { id, where, message, version }: Omit<Showing, 'drawnAt'>,
): Promise<boolean> {
  const drawnAt = world.clock.now();
  const showing = { id, where, message, version: history.length, drawnAt };
  return world.deliveries.noteShown(subject.ics, subject.decision, showing, version);
}
