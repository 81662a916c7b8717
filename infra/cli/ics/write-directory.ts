import {
  type Directory,
  type DirectoryEvent,
  directoryDecider,
} from '#shared/directory/directory-decider.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import type { EventStore, Recorded } from '#shared/ports/event-store.ts';
import { beginning } from '#shared/record/link.ts';
import { seal } from '#shared/record/seal.ts';
import { directoryStream } from '#shared/streams.ts';
import type { DirectoryStep } from './plan.ts';

/** The directory with the history that it follows from: neither is read or replayed for each step. */
export interface DirectorySoFar {
  readonly directory: Directory;
  readonly history: readonly Recorded<DirectoryEvent>[];
}

/**
 * Writes a step, and gives what stands on record then; undefined where the record went on without
 * this import. A step that stands on record already is left.
 */
export async function writeDirectory(
  events: EventStore,
  ics: string,
  [{ command, doors }, soFar]: readonly [DirectoryStep, DirectorySoFar],
): Promise<DirectorySoFar | undefined> {
  const stream = directoryStream(ics);
  const known = new Set(soFar.history.map(({ event }) => event));
  const decider: typeof directoryDecider = {
    ...directoryDecider,
    initial: soFar.directory,
    evolve: (state, event) => (known.has(event) ? state : directoryDecider.evolve(state, event)),
  };
  const task = { stream, command, doors, history: soFar.history };
  const done = await handleCommand(events)(decider, task, () => Promise.resolve(false));
  if (done.ok) {
    const fresh = done.value.events.filter((event) => !known.has(event));
    return { directory: done.value.state, history: grown(soFar.history, fresh) };
  }
  const history = await events.load<DirectoryEvent>(stream);
  // Another run of the same import may have been faster.
  return history.some(({ event }) => event.command === command.id)
    ? { directory: replay(directoryDecider, history), history }
    : undefined;
}

/** As the store keeps it: nobody types anything here, so nothing is salted. */
function grown(
  history: DirectorySoFar['history'],
  events: readonly DirectoryEvent[],
): DirectorySoFar['history'] {
  const all = [...history];
  for (const event of events) {
    const { version, previous, hash } = seal(all.at(-1) ?? beginning, event, '');
    all.push({ version, previous, hash, event });
  }
  return all;
}
