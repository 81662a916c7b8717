import { directoryStream, forumStream } from '#infra/cli/record/ics-on-record.ts';
import { directoryDecider } from '#shared/directory/directory-decider.ts';
import { forumDecider } from '#shared/forum/forum-decider.ts';
import { handleCommand, type TryAgain } from '#shared/handle-command.ts';
import type { Door, EventStore, Stream } from '#shared/ports/event-store.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Step } from './plan.ts';
import type { Prepared } from './prepare-import.ts';

export interface WritingPorts {
  readonly events: EventStore;
  readonly closeDoors: (doors: readonly Door[]) => Promise<void>;
}

/** Somebody else changed the same thing meanwhile: which step was not written, and how many were. */
export interface Overtaken {
  readonly step: Step;
  readonly written: number;
  readonly of: number;
}

/**
 * Writes what was planned, step by step, each on the history that it was planned on. A step that
 * stands on record already, from a run that was broken off or goes on beside this one, is left.
 */
export async function writeImport(
  { events, closeDoors }: WritingPorts,
  prepared: Prepared,
): Promise<Result<null, Overtaken>> {
  const { steps, toClose } = prepared;
  for (const [written, step] of steps.entries()) {
    const isDone = await writeStep(events, prepared, step);
    if (!isDone) return refused({ step, written, of: steps.length });
  }
  await closeDoors(toClose);
  return accepted(null);
}

async function writeStep(
  events: EventStore,
  { ics, record, steps }: Prepared,
  step: Step,
): Promise<boolean> {
  const handle = handleCommand(events);
  const { doors } = step;
  if (step.kind === 'forum') {
    const { command } = step;
    const stream = forumStream(ics, command.forum.id);
    const history = record.forums.get(command.forum.id)?.history ?? [];
    const done = await handle(forumDecider, { stream, command, doors, history }, never);
    return done.ok || isOnRecord(events, stream, command.id);
  }
  const { command } = step;
  const stream = directoryStream(ics);
  // The steps before have made the history longer.
  const history = step === steps[0] ? { history: record.directoryHistory } : {};
  const done = await handle(directoryDecider, { stream, command, doors, ...history }, never);
  return done.ok || isOnRecord(events, stream, command.id);
}

/** Whether another run of the same import was faster. */
async function isOnRecord(events: EventStore, stream: Stream, id: string): Promise<boolean> {
  const history = await events.load(stream);
  return history.some(({ event }) => event.command === id);
}

/** What was planned on another history is planned anew. */
const never: TryAgain = () => Promise.resolve(false);
