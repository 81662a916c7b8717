import {
  type Directory,
  type DirectoryEvent,
  directoryDecider,
} from '#shared/directory/directory-decider.ts';
import type { EventStore } from '#shared/ports/event-store.ts';
import { replay } from './handle-command.ts';
import { directoryStream } from './streams.ts';

/** Whom, which forums and which programmes an ICS knows by name. One query. */
export async function directoryOf(
  { events }: { readonly events: Pick<EventStore, 'load'> },
  ics: string,
): Promise<Directory> {
  return replay(directoryDecider, await events.load<DirectoryEvent>(directoryStream(ics)));
}
