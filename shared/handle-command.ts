import { noteRefusal } from '#shared/observed.ts';
import type { Door, EventStore, Recorded, Stamped, Stream } from '#shared/ports/event-store.ts';
import type { NotRecorded } from '#shared/record/not-recorded.ts';
import { accepted, type Result, refused } from '#shared/result.ts';

/** How one kind of history is judged and what it comes to. */
export interface Decider<Command, State, Event extends Stamped, Refusal> {
  readonly initial: State;
  decide(command: Command, state: State): Result<readonly Event[], Refusal>;
  evolve(state: State, event: Event): State;
  status(state: State): string;
}

/** What a command came to: the state now, and the events this command recorded, now or before. */
export interface Handled<State, Event> {
  readonly state: State;
  readonly events: readonly Event[];
}

export interface Task<Command, Event extends Stamped> {
  readonly stream: Stream;
  readonly command: Command & { readonly id: string };
  /** The history, where the caller has read it already. */
  readonly history?: readonly Recorded<Event>[];
  readonly doors?: readonly Door[];
}

/** Waits a little, at random; false once there is no time left to try again. */
export type TryAgain = () => Promise<boolean>;

/**
 * The one way in: load, decide, append. A command that stands on record already is answered from
 * the record. Losing the race for the next place loads and decides anew while `tryAgain` allows.
 */
export function handleCommand(store: EventStore) {
  return async function handle<
    Command,
    State,
    Event extends Stamped,
    Refusal extends { readonly code: string },
  >(
    decider: Decider<Command, State, Event, Refusal>,
    task: Task<Command, Event>,
    tryAgain: TryAgain,
  ): Promise<Result<Handled<State, Event>, Refusal | NotRecorded>> {
    const { stream, command, doors = [] } = task;
    let history = task.history ?? (await store.load<Event>(stream));
    for (;;) {
      const judged = judge(decider, command, history);
      if (!judged.ok) return turnedDown(judged);
      const { state, fresh } = judged.value;
      const [first, ...others] = fresh;
      if (first === undefined) return accepted({ state, events: judged.value.events });
      const events = [first, ...others] as const;
      const status = decider.status(state);
      const appended = await store.append<Event>({ stream, history, events, status, doors });
      if (appended === 'appended') return accepted({ state, events });
      if (appended === 'door taken') return turnedDown(refused({ code: 'DoorTaken' } as const));
      if (!(await tryAgain())) return turnedDown(refused({ code: 'Busy' } as const));
      history = await store.load<Event>(stream);
    }
  };
}

function turnedDown<Turned extends { readonly refusal: { readonly code: string } }>(
  turned: Turned,
): Turned {
  noteRefusal(turned.refusal.code);
  return turned;
}

/** The state that a history comes to. */
export function replay<State, Event extends Stamped>(
  decider: { readonly initial: State; evolve(state: State, event: Event): State },
  history: readonly Recorded<Event>[],
): State {
  return history.reduce((state, { event }) => decider.evolve(state, event), decider.initial);
}

interface Judged<State, Event> extends Handled<State, Event> {
  /** Events still to be recorded. */
  readonly fresh: readonly Event[];
}

function judge<Command, State, Event extends Stamped, Refusal>(
  decider: Decider<Command, State, Event, Refusal>,
  command: Command & { readonly id: string },
  history: readonly Recorded<Event>[],
): Result<Judged<State, Event>, Refusal> {
  const state = replay(decider, history);
  const recorded = history.map(({ event }) => event).filter((each) => each.command === command.id);
  if (recorded.length > 0) return accepted({ state, events: recorded, fresh: [] });
  const judged = decider.decide(command, state);
  if (!judged.ok) return judged;
  const after = judged.value.reduce((now, event) => decider.evolve(now, event), state);
  return accepted({ state: after, events: judged.value, fresh: judged.value });
}
