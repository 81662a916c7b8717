import type { Command } from '#shared/decision/command.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import type { Append, EventStore, Stamped, Stream } from '#shared/ports/event-store.ts';
import { inEveryTurn, type Order, type Two } from './in-turns.ts';
import type { Answer, CameTo } from './one-after-the-other.ts';
import type { Stop } from './paced.ts';

/** A decision on record, with as many events as this before anything is done at once. */
export interface OnRecord {
  readonly store: EventStore;
  readonly stream: Stream;
  readonly length: number;
}

interface AtOnce extends CameTo {
  readonly taken: Order;
}

/** Handles two commands at once, in every order in which their reads and writes can fall. */
export async function* inEveryOrder(
  commands: Two<Command>,
  begin: () => Promise<OnRecord>,
): AsyncGenerator<AtOnce> {
  const rounds = inEveryTurn(begin, (record) => ({
    one: (stop) => handle(stopping(record, stop), commands.one),
    other: (stop) => handle(stopping(record, stop), commands.other),
  }));
  for await (const { begun, answers, taken } of rounds) {
    yield { taken, ...(await cameTo(begun, answers)) };
  }
}

/** Handles two commands at once, in whatever order it falls out. */
export async function sideBySide(commands: Two<Command>, record: OnRecord): Promise<CameTo> {
  const [one, other] = await Promise.all([
    handle(record, commands.one),
    handle(record, commands.other),
  ]);
  return cameTo(record, { one, other });
}

/** There is one other to lose the race to; whoever still loses after this has been shut out. */
const tries = 4;

function handle({ store, stream }: OnRecord, command: Command): Promise<Answer> {
  let left = tries;
  const tryAgain = () => {
    left -= 1;
    return Promise.resolve(left > 0);
  };
  return handleCommand(store)(decisionDecider, { stream, command }, tryAgain);
}

async function cameTo({ store, stream, length }: OnRecord, answers: Two<Answer>): Promise<CameTo> {
  const history = await store.load<DecisionEvent>(stream);
  const events = history.slice(length).map(({ event }) => event);
  return { answers, events, state: replay(decisionDecider, history) };
}

/** The same record, which waits before every read and every write. */
function stopping({ store, ...record }: OnRecord, stop: Stop): OnRecord {
  return {
    ...record,
    store: {
      async load<Event extends Stamped>(stream: Stream) {
        await stop();
        return store.load<Event>(stream);
      },
      async append<Event extends Stamped>(append: Append<Event>) {
        await stop();
        return store.append(append);
      },
    },
  };
}
