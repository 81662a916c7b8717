import { isOpened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { votesAreHidden } from '#shared/decision/hidden-votes.ts';
import type { Stream } from '#shared/ports/event-store.ts';
import { beginning, type Chain, type Link } from '#shared/record/link.ts';
import { rejoin } from '#shared/record/rejoin.ts';

/** By these anyone could learn how somebody votes. */
const ofVotes: ReadonlySet<unknown> = new Set<DecisionEvent['type']>(['VoteGiven', 'ProxyGiven']);

/** As much of a history as may be shown now: while votes are hidden, what came before the first of them. */
export function shownPart({ kind }: Stream, chain: Chain): Chain {
  if (kind !== 'decision' || !isHidden(chain.links)) return chain;
  const first = chain.links.findIndex(({ event }) => ofVotes.has(event['type']));
  if (first === -1) return chain;
  const links = chain.links.slice(0, first);
  const { version, hash } = links.at(-1) ?? beginning;
  return { links, head: { version, hash } };
}

function isHidden(links: readonly Link[]): boolean {
  const events = links.map((link) => rejoin(link) as unknown as DecisionEvent);
  const decision = events.reduce(decisionDecider.evolve, decisionDecider.initial);
  return isOpened(decision) && votesAreHidden(decision);
}
