import type { Ended } from '#bots/wording/ended.ts';
import { spoken } from '#shared/decision/erased-words.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';

/** Of an item that was private throughout, all that the public minutes say. */
export function publicLine(decision: Ended, events: readonly DecisionEvent[]): string[] {
  if (decision.publicity !== 'private') return [];
  return [
    'This minute is private. The public minutes have this line in its place, and nothing more:',
    `1 item was considered in private, reason: ${reason(decision, events)}`,
  ];
}

/** As it was given or, where the rules deal with all such items in private, by the rules. */
function reason({ forum }: Ended, events: readonly DecisionEvent[]): string {
  const [given = ''] = events.flatMap((event) =>
    event.type === 'ProposalOpened' ? [spoken(event).words.because.trim()] : [],
  );
  if (given === '') return `the rules of the ${forum.noun} have it so.`;
  return /[.!?]$/.test(given) ? given : `${given}.`;
}
