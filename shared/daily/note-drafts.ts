import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Scene, World } from '#shared/delivery/scene.ts';
import type { Recorded } from '#shared/ports/event-store.ts';
import { changeNote } from './note-told.ts';

/**
 * Notes a draft with its proposer when it begins, and no more once it is opened or discarded. What
 * was opened at once was never a draft, and costs no request.
 */
export async function noteDrafts(
  world: Pick<World, 'daily'>,
  { subject: { ics, decision: id }, history, decision }: Scene,
  versions: ReadonlySet<number>,
): Promise<void> {
  const [first] = history;
  if (first === undefined || first.event.type === 'ProposalOpened') return;
  if (!history.some((each) => versions.has(each.version) && beginsOrEnds(each))) return;
  const isDraft = decision.status === 'draft';
  const told = await world.daily.toldTo(ics, first.event.by);
  if (told.drafts.includes(id) === isDraft) return;
  await changeNote(world, { ics, told }, (before) => {
    const others = before.drafts.filter((each) => each !== id);
    return { ...before, drafts: isDraft ? [...others, id] : others };
  });
}

function beginsOrEnds({ version, event: { type } }: Recorded<DecisionEvent>): boolean {
  return version === 1 || type === 'ProposalOpened' || type === 'DraftDiscarded';
}
