import type { Decision } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Outcome } from '#shared/decision/outcome.ts';
import type { World } from '#shared/delivery/scene.ts';
import { handleCommand } from '#shared/handle-command.ts';
import type { Recorded } from '#shared/ports/event-store.ts';
import { planStream } from '#shared/streams.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';

interface Ended {
  readonly decision: string;
  readonly outcome: Outcome;
  /** The place in the decision's history from which on that is the outcome. */
  readonly version: number;
}

/** What came of a decision and since when, or null while there is nothing to tell. */
export function endedIn(
  decision: string,
  history: readonly Recorded<DecisionEvent>[],
): Ended | null {
  let state: Decision = decisionDecider.initial;
  let ended: Ended | null = null;
  for (const { version, event } of history) {
    state = decisionDecider.evolve(state, event);
    const outcome = 'outcome' in state ? state.outcome : null;
    if (outcome === null) ended = null;
    else if (!isSame(ended?.outcome, outcome)) ended = { decision, outcome, version };
  }
  return ended;
}

/** Tells a plan what came of a decision. The same is told once, whoever tells it and how often. */
export async function tellOutcome(
  { events, clock, tryAgainFromNow }: World,
  { ics, plan }: { readonly ics: string; readonly plan: string },
  { decision, outcome: { how, effect }, version }: Ended,
): Promise<void> {
  const command = {
    id: `outcome-${decision}-${version}`,
    by: 'clock',
    via: 'clock',
    at: clock.now(),
    act: { type: 'TellOutcome', decision, how, effect },
  } as const;
  const stream = planStream(ics, plan);
  const handled = await handleCommand(events)(planDecider, { stream, command }, tryAgainFromNow());
  if (!handled.ok && handled.refusal.code !== 'NoPlan') throw new Error(handled.refusal.code);
}

function isSame(before: Outcome | undefined, { how, effect }: Outcome): boolean {
  return before?.how === how && before.effect === effect;
}
