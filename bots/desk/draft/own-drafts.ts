import type { DeskPorts } from '#bots/desk/desk-ports.ts';
import type { Proposer } from '#bots/desk/proposal-form-for.ts';
import { mostDrafts } from '#bots/views/own-drafts-view.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { Draft } from '#shared/decision/draft.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { replay } from '#shared/handle-command.ts';

/**
 * What this person began and nobody has opened or discarded, the latest first. One reading says which
 * they may be, and the record of each what has become of it.
 */
export async function ownDrafts(
  { events, daily }: DeskPorts,
  { ics, person }: Proposer,
): Promise<readonly Draft[]> {
  const { drafts } = await daily.toldTo(ics, person);
  const latest = drafts.slice(-mostDrafts).toReversed();
  const found = await Promise.all(
    latest.map((id) => events.load<DecisionEvent>({ ics, kind: 'decision', id })),
  );
  return found
    .map((history) => replay(decisionDecider, history))
    .filter((decision) => decision.status === 'draft')
    .filter(({ proposer }) => proposer === person);
}
