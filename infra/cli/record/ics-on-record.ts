import {
  type Directory,
  type DirectoryEvent,
  directoryDecider,
} from '#shared/directory/directory-decider.ts';
import { type ForumState, forumDecider } from '#shared/forum/forum-decider.ts';
import type { ForumEvent } from '#shared/forum/forum-event.ts';
import { replay } from '#shared/handle-command.ts';
import type { Register, RegisterEvent } from '#shared/interests/register.ts';
import { registerDecider } from '#shared/interests/register-decider.ts';
import type { EventStore, Recorded } from '#shared/ports/event-store.ts';
import { directoryStream, forumStream, planStream, registerStream } from '#shared/streams.ts';
import { type PlanState, planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';

/** An ICS as its record has it, with the histories from which that follows. */
export interface IcsOnRecord {
  readonly id: string;
  readonly directory: Directory;
  readonly directoryHistory: readonly Recorded<DirectoryEvent>[];
  /** By id; those that the directory lists, and any that were asked for. */
  readonly forums: ReadonlyMap<string, ForumOnRecord>;
  /** By id; those that the directory lists, and any that were asked for. */
  readonly plans: ReadonlyMap<string, PlanOnRecord>;
  /** By person; of those that were asked for. */
  readonly registers: ReadonlyMap<string, Register>;
}

interface ForumOnRecord {
  readonly forum: ForumState;
  readonly history: readonly Recorded<ForumEvent>[];
}

interface PlanOnRecord {
  readonly plan: PlanState;
  readonly history: readonly Recorded<PlanEvent>[];
}

/** Reads an ICS: the forums and plans that it lists and these besides; of a moment, only what was known by then. */
export async function icsOnRecord(
  events: EventStore,
  ics: string,
  { forums = [], plans = [], until = () => true, registersOf = () => [] }: Partial<Asked> = {},
): Promise<IcsOnRecord> {
  const directoryHistory = (await events.load<DirectoryEvent>(directoryStream(ics))).filter(until);
  const directory = replay(directoryDecider, directoryHistory);
  const ids = new Set([...directory.forums.map(({ id }) => id), ...forums]);
  const read = [...ids].map(async (id) => {
    const history = (await events.load<ForumEvent>(forumStream(ics, id))).filter(until);
    return [id, { forum: replay(forumDecider, history), history }] as const;
  });
  const planIds = new Set([...directory.plans.map(({ id }) => id), ...plans]);
  const readPlans = [...planIds].map(async (id) => {
    const history = (await events.load<PlanEvent>(planStream(ics, id))).filter(until);
    return [id, { plan: replay(planDecider, history), history }] as const;
  });
  const registers = registersOf(directory).map(async (person) => {
    const history = await events.load<RegisterEvent>(registerStream(ics, person));
    return [person, replay(registerDecider, history.filter(until))] as const;
  });
  return {
    id: ics,
    directory,
    directoryHistory,
    forums: new Map(await Promise.all(read)),
    plans: new Map(await Promise.all(readPlans)),
    registers: new Map(await Promise.all(registers)),
  };
}

interface Asked {
  readonly forums: readonly string[];
  readonly plans: readonly string[];
  /** Whose registers of interests are read. */
  readonly registersOf: (directory: Directory) => readonly string[];
  readonly until: (recorded: { readonly event: { readonly at: string } }) => boolean;
}
