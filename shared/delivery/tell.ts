import { isFolded } from '#shared/daily/folded.ts';
import { noteTold } from '#shared/daily/note-told.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Notice } from '#shared/decision/effect.ts';
import { stillMatters } from '#shared/decision/still-matters.ts';
import { waitsFor } from '#shared/decision/waits-for.ts';
import type { Account } from '#shared/directory/account.ts';
import { hoursOf } from '#shared/directory/directory-decider.ts';
import type { Told, ToldOf } from '#shared/ports/daily.ts';
import type { Scene, World } from './scene.ts';
import { ownerOf } from './welcome-at.ts';

interface Telling {
  readonly id: string;
  readonly whom: Account;
  readonly notice: Notice;
}

/**
 * Tells someone at once what still matters, unless it is left to their message of the day, which
 * tells all that was not told before.
 */
export async function tell(
  world: World,
  scene: Scene,
  { id, whom, notice }: Telling,
  decision: Opened,
): Promise<void> {
  const owner = ownerOf(scene, whom);
  if (owner === undefined || !stillMatters(notice, decision, owner.id)) return;
  const { ics } = scene.subject;
  const told = await world.daily.toldTo(ics, owner.id);
  const hours = hoursOf(scene.directory, owner.id);
  if (isFolded(notice, decision, { now: world.clock.now(), hours, told })) return;
  await world.messengers[whom.platform].tell(whom, notice, decision);
  const waits = asks(notice) ? waitsFor(decision, owner.id).map(({ key }) => key) : [];
  await noteTold(world, { ics, told }, (before) =>
    toldNow(before, decision.id, { ids: [id], waits }),
  );
}

/** A card of their own asks a person for their answer; it counts like anything they are told. */
export async function noteCard(
  world: World,
  scene: Scene,
  where: Account,
  decision: Opened,
): Promise<void> {
  const owner = ownerOf(scene, where);
  if (owner === undefined) return;
  const { ics } = scene.subject;
  const told = await world.daily.toldTo(ics, owner.id);
  const waits = waitsFor(decision, owner.id).map(({ key }) => key);
  await noteTold(world, { ics, told }, (before) =>
    toldNow(before, decision.id, { ids: [], waits }),
  );
}

/** Whether it asks for an answer to the words as they stand. */
function asks({ kind }: Notice): boolean {
  return kind === 'words changed' || kind === 'does this settle it';
}

const nothing: ToldOf = { upTo: 0, atOnce: [], waits: [], reminded: null };

/** What they were told at once, beside all that they were told before. */
function toldNow(
  before: Told,
  decision: string,
  { ids, waits }: { readonly ids: readonly string[]; readonly waits: readonly string[] },
): Told {
  const of = before.of[decision] ?? nothing;
  const now = { ...of, atOnce: [...of.atOnce, ...ids], waits: [...of.waits, ...waits] };
  return { ...before, of: { ...before.of, [decision]: now } };
}
