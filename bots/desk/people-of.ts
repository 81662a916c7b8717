import type { Known } from '#bots/views/forms/people-options.ts';
import { directoryOf } from '#shared/directory-of.ts';
import type { DeskPorts } from './desk-ports.ts';

/** Everyone whom an ICS knows by name. */
export async function peopleOf(ports: DeskPorts, ics: string): Promise<readonly Known[]> {
  return Object.values((await directoryOf(ports, ics)).people);
}
