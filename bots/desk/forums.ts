import { directoryOf } from '#shared/directory-of.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { forumDecider } from '#shared/forum/forum-decider.ts';
import type { ForumEvent } from '#shared/forum/forum-event.ts';
import { replay } from '#shared/handle-command.ts';
import { isId } from '#shared/is-id.ts';
import { forumStream } from '#shared/streams.ts';
import type { DeskPorts } from './desk-ports.ts';

interface Someone {
  readonly ics: string;
  readonly person: string;
}

/** A forum as it stands; null where there is none of that id. */
export async function forumById(
  ports: DeskPorts,
  ics: string,
  id: string,
): Promise<ForumInForce | null> {
  if (!isId(id)) return null;
  const history = await ports.events.load<ForumEvent>(forumStream(ics, id));
  return replay(forumDecider, history);
}

export async function forumOf(ports: DeskPorts, who: Someone, id: string): Promise<ForumInForce[]> {
  const forum = await forumById(ports, who.ics, id);
  return forum === null ? [] : [forum];
}

/** The forums to which a person belongs, as a member or as governance lead. */
export async function forumsOf(
  ports: DeskPorts,
  { ics, person }: Someone,
): Promise<ForumInForce[]> {
  const { forums } = await directoryOf(ports, ics);
  const all = await Promise.all(forums.map(({ id }) => forumById(ports, ics, id)));
  return all.filter((forum) => forum !== null).filter((forum) => belongs(forum, person));
}

function belongs({ seats, governanceLead }: ForumInForce, person: string): boolean {
  return governanceLead === person || seats.some(({ holders }) => holders.includes(person));
}
