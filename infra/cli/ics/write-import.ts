import { brokenOffInWords } from '#bots/wording/import.ts';
import { BrokenOff } from '#infra/cli/broken-off.ts';
import { forumDecider } from '#shared/forum/forum-decider.ts';
import { handleCommand } from '#shared/handle-command.ts';
import { registerDecider } from '#shared/interests/register-decider.ts';
import type { Door, EventStore } from '#shared/ports/event-store.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { forumStream, planStream, registerStream } from '#shared/streams.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { DirectoryStep, ForumStep, PlanStep, RegisterStep, Step } from './plan.ts';
import type { Prepared } from './prepare-import.ts';
import { type DirectorySoFar, writeDirectory } from './write-directory.ts';

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
 * Whatever breaks it off is thrown with how far it came.
 */
export async function writeImport(
  { events, closeDoors }: WritingPorts,
  prepared: Prepared,
): Promise<Result<null, Overtaken>> {
  const { steps, toClose, record } = prepared;
  let written = 0;
  let soFar: DirectorySoFar = { directory: record.directory, history: record.directoryHistory };
  try {
    for (const step of steps) {
      const after = await writeStep(events, prepared, [step, soFar]);
      if (after === undefined) return refused({ step, written, of: steps.length });
      soFar = after;
      written += 1;
    }
    await closeDoors(toClose);
  } catch (fault) {
    throw new BrokenOff(brokenOffInWords(written, steps.length), { cause: fault });
  }
  return accepted(null);
}

async function writeStep(
  events: EventStore,
  prepared: Prepared,
  [step, soFar]: readonly [Step, DirectorySoFar],
): Promise<DirectorySoFar | undefined> {
  if (step.kind === 'directory') return writeDirectory(events, prepared.ics, [step, soFar]);
  return (await isWritten(events, prepared, step)) ? soFar : undefined;
}

function isWritten(
  events: EventStore,
  prepared: Prepared,
  step: Exclude<Step, DirectoryStep>,
): Promise<boolean> {
  switch (step.kind) {
    case 'forum':
      return isForumWritten(events, prepared, step);
    case 'register':
      return isRegisterWritten(events, prepared, step);
    case 'plan':
      return isPlanWritten(events, prepared, step);
  }
}

async function isPlanWritten(
  events: EventStore,
  { ics }: Prepared,
  { plan, command }: PlanStep,
): Promise<boolean> {
  const task = { stream: planStream(ics, plan), command };
  const done = await handleCommand(events)(planDecider, task, () => Promise.resolve(false));
  return done.ok;
}

/** On the register as it stands: what it has already is not entered again. */
async function isRegisterWritten(
  events: EventStore,
  { ics }: Prepared,
  { command }: RegisterStep,
): Promise<boolean> {
  const task = { stream: registerStream(ics, command.person), command };
  const done = await handleCommand(events)(registerDecider, task, () => Promise.resolve(false));
  return done.ok;
}

async function isForumWritten(
  events: EventStore,
  { ics, record }: Prepared,
  { command, doors }: ForumStep,
): Promise<boolean> {
  const stream = forumStream(ics, command.forum.id);
  const history = record.forums.get(command.forum.id)?.history ?? [];
  const task = { stream, command, doors, history };
  const done = await handleCommand(events)(forumDecider, task, () => Promise.resolve(false));
  if (done.ok) return true;
  // Another run of the same import may have been faster.
  const now = await events.load(stream);
  return now.some(({ event }) => event.command === command.id);
}
