import type { Command } from '#shared/decision/command.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Played } from '#test/support/play.ts';
import { type Doing, does, doingsOn } from './doings.ts';
import type { Two } from './in-turns.ts';

/** Two commands on one decision at one time. */
export interface Pair extends Two<Command> {
  readonly called: string;
  /** Whether each would be recorded, were it alone. */
  readonly bothCount: boolean;
}

/** Every two doings: each with each, each on two devices, and each sent twice from one. */
export function pairsOn({ decision }: Played): readonly Pair[] {
  const doings = doingsOn(decision);
  return doings.flatMap((one, index) => [
    ...doings.slice(index).map((other) => pair(decision, { one, other }, 'another device')),
    pair(decision, { one, other: one }, 'one device'),
  ]);
}

function pair(decision: Opened, { one, other }: Two<Doing>, from: string): Pair {
  return {
    called: `${one.by}: ${one.name}; ${other.by}: ${other.name}, from ${from}`,
    bothCount: does(one, decision) && does(other, decision),
    one: { id: 'one device', ...one },
    other: { id: from, ...other },
  };
}
