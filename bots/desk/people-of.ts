import type { Known } from '#bots/views/forms/people-options.ts';
import { type DirectoryEvent, directoryDecider } from '#shared/directory/directory-decider.ts';
import { replay } from '#shared/handle-command.ts';
import type { DeskPorts } from './desk-ports.ts';

/** Everyone whom an ICS knows by name. */
export async function peopleOf(ports: DeskPorts, ics: string): Promise<readonly Known[]> {
  const history = await ports.events.load<DirectoryEvent>({ ics, kind: 'directory', id: 'all' });
  return Object.values(replay(directoryDecider, history).people);
}
