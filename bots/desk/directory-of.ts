import type { Known } from '#bots/views/forms/people-options.ts';
import {
  type Directory,
  type DirectoryEvent,
  directoryDecider,
} from '#shared/directory/directory-decider.ts';
import { replay } from '#shared/handle-command.ts';
import type { DeskPorts } from './desk-ports.ts';

/** Whom, which forums and which programmes an ICS knows by name. */
export async function directoryOf(ports: DeskPorts, ics: string): Promise<Directory> {
  const history = await ports.events.load<DirectoryEvent>({ ics, kind: 'directory', id: 'all' });
  return replay(directoryDecider, history);
}

/** Everyone whom an ICS knows by name. */
export async function peopleOf(ports: DeskPorts, ics: string): Promise<readonly Known[]> {
  return Object.values((await directoryOf(ports, ics)).people);
}
