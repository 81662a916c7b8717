import { isOpened, type Opened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { seatById } from '#shared/decision/standing.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Daily } from '#shared/ports/daily.ts';
import type { EventStore, Stream } from '#shared/ports/event-store.ts';
import { commandId } from './command-id.ts';

type Seated = Pick<ForumInForce, 'id' | 'seats'>;

interface HandingOver {
  readonly events: EventStore;
  readonly daily: Pick<Daily, 'notes'>;
  readonly clock: Clock;
}

/**
 * Lets the open decisions of these forums know who holds their seats from now on, in the name of the
 * governance lead of each. Run again, it does what is left. Tells how many decisions it changed.
 */
export async function handOver(
  record: HandingOver,
  ics: string,
  forums: readonly Seated[],
): Promise<number> {
  const { listed } = await record.daily.notes(ics);
  let changed = 0;
  for (const { decision } of listed) {
    const stream: Stream = { ics, kind: 'decision', id: decision };
    if (await isHandedOver(record, stream, forums)) changed += 1;
  }
  return changed;
}

/**
 * Who moves from one seat to another gives up the first before they take the second; where two change
 * places, one seat is vacant in between.
 */
async function isHandedOver(
  record: HandingOver,
  stream: Stream,
  forums: readonly Seated[],
): Promise<boolean> {
  let seats = await seatsToChange(record, stream, forums);
  const first = seats.length;
  while (seats.length > 0) {
    for (const { id, holders } of seats) await change(record, stream, [id, holders]);
    const left = await seatsToChange(record, stream, forums);
    const [stuck] = left;
    if (stuck !== undefined && left.length === seats.length) {
      if (stuck.sits.length === 0) break;
      await change(record, stream, [stuck.id, []]);
    }
    seats = left;
  }
  return seats.length < first;
}

async function change(
  { events, clock }: HandingOver,
  stream: Stream,
  [seat, holders]: readonly [string, readonly string[]],
): Promise<void> {
  const history = await events.load<DecisionEvent>(stream);
  const decision = replay(decisionDecider, history);
  if (!isOpened(decision)) return;
  const act = { type: 'ChangeHolders', seat, holders } as const;
  const stamp = { by: decision.forum.governanceLead, via: 'clock', at: clock.now() } as const;
  const command = { id: commandId(history, act), ...stamp, act };
  await handleCommand(events)(decisionDecider, { stream, command, history }, () =>
    Promise.resolve(false),
  );
}

interface Moved {
  readonly id: string;
  readonly holders: readonly string[];
  /** Who holds it as the decision knows it. */
  readonly sits: readonly string[];
}

async function seatsToChange(
  { events }: HandingOver,
  stream: Stream,
  forums: readonly Seated[],
): Promise<readonly Moved[]> {
  const decision = replay(decisionDecider, await events.load<DecisionEvent>(stream));
  if (!isOpened(decision) || isOver(decision)) return [];
  const now = forums.find(({ id }) => id === decision.forum.id)?.seats ?? [];
  return now.flatMap(({ id, holders }) => {
    const sits = seatById(decision, id)?.holders ?? holders;
    return sits.join('\n') === holders.join('\n') ? [] : [{ id, holders, sits }];
  });
}

/** Those who sat when there was a result stay whoever they were. */
function isOver(decision: Opened): boolean {
  return 'outcome' in decision || decision.status === 'withdrawn';
}
