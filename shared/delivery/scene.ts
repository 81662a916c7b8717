import type { Decision } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Platform } from '#shared/directory/account.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import { directoryOf } from '#shared/directory-of.ts';
import { replay, type TryAgain } from '#shared/handle-command.ts';
import type { Clock } from '#shared/ports/clock.ts';
import type { Daily } from '#shared/ports/daily.ts';
import type { Deliveries, Ledger } from '#shared/ports/deliveries.ts';
import type { EventStore, Recorded } from '#shared/ports/event-store.ts';
import type { Messenger } from '#shared/ports/messenger.ts';
import type { Scheduler } from '#shared/ports/scheduler.ts';

/** Everything that telling the world takes. */
export interface World {
  readonly events: EventStore;
  readonly deliveries: Deliveries;
  readonly daily: Daily;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  /** Begins the time for which a record that others race for is tried again. */
  readonly tryAgainFromNow: () => TryAgain;
  readonly messengers: Readonly<Record<Exclude<Platform, 'clock'>, Messenger>>;
}

export interface Subject {
  readonly ics: string;
  readonly decision: string;
}

/** A decision as it stands, what was shown and told of it, and who is who: three reads side by side. */
export interface Scene {
  readonly subject: Subject;
  readonly history: readonly Recorded<DecisionEvent>[];
  readonly decision: Decision;
  readonly ledger: Ledger;
  readonly directory: Directory;
}

export async function readScene(world: World, subject: Subject): Promise<Scene> {
  const { ics, decision: id } = subject;
  const [history, ledger, directory] = await Promise.all([
    world.events.load<DecisionEvent>({ ics, kind: 'decision', id }),
    world.deliveries.ledger(ics, id),
    directoryOf(world, ics),
  ]);
  const decision = replay(decisionDecider, history);
  return { subject, history, decision, ledger, directory };
}
