import type { World } from '#shared/delivery/scene.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import { forumDecider } from '#shared/forum/forum-decider.ts';
import type { ForumEvent } from '#shared/forum/forum-event.ts';
import { replay } from '#shared/handle-command.ts';
import type { Told } from '#shared/ports/daily.ts';
import { forumStream } from '#shared/streams.ts';
import type { Plan } from '#shared/transition/plan.ts';
import { isDoneWith, statusOf } from '#shared/transition/status.ts';
import { isReached } from './reached.ts';

/**
 * Of a plan for whoever is to be written to: the open milestones that nobody looks after, where the
 * PMO lead has left or has no account; null where the lead is there, or nothing is open.
 */
export function unledIn(reached: Plan, directory: Directory): readonly string[] | null {
  const open = Object.values(reached.milestones).filter((each) => !isDoneWith(statusOf(each)));
  if (open.length === 0 || isReached(directory, reached.pmoLead)) return null;
  return open.filter(({ owner }) => owner === null).map(({ is }) => is.id);
}

/** Who may name another PMO lead: the governance lead of each body. */
export async function governanceLeadsOf(
  { events }: Pick<World, 'events'>,
  ics: string,
  { forums }: Directory,
): Promise<readonly string[]> {
  const all = await Promise.all(
    forums.map(async ({ id }) =>
      replay(forumDecider, await events.load<ForumEvent>(forumStream(ics, id))),
    ),
  );
  return [...new Set(all.flatMap((forum) => forum?.governanceLead ?? []))];
}

/** Whether they are still to be told that the plan has this PMO lead no more. */
export function isToldUnled(
  { id, plan, unled }: Led,
  { person, plans }: Told,
  { governanceLeads }: { readonly governanceLeads: readonly string[] },
): boolean {
  return unled !== null && governanceLeads.includes(person) && plans[id]?.unled !== plan.pmoLead;
}

interface Led {
  readonly id: string;
  readonly plan: Plan;
  readonly unled: readonly string[] | null;
}
