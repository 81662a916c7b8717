import type { Decision, Opened } from './decision.ts';
import type { Effect } from './effect.ts';
import type { DecisionEvent, FactType } from './event.ts';
import { evolve } from './evolve.ts';
import { isPrivate, maySee } from './standing.ts';
import { tellings } from './tellings.ts';

/** Events that many people cause within minutes and that leave the card's state as it was. */
const quiet: ReadonlySet<FactType> = new Set<FactType>([
  'AgreementGiven',
  'ConcernVoiced',
  'AbstentionGiven',
  'AnswerTakenBack',
  'ObjectionAnswered',
  'WordsSuggested',
  'ViewAdded',
  'VoteGiven',
]);

/** What an event asks of the world, given the decision it happened to. Pure: the same twice. */
export function effectsOf(event: DecisionEvent, before: Decision): readonly Effect[] {
  if (event.type === 'ProposalOpened') {
    return [{ type: 'show in its places' }, { type: 'wake at', deadline: event.answerBy }];
  }
  const after = evolve(before, event);
  if (before.status === 'not opened' || after.status === 'not opened') return [];
  return [redraw(event), ...showings(before, after), ...tellings(event, before, after)];
}

function redraw(event: DecisionEvent): Effect {
  return { type: 'redraw', when: quiet.has(event.type) ? 'soon' : 'at once' };
}

/**
 * An item that becomes private leaves its channel and goes, one to one, to those who may see it;
 * while it stays private, to whoever may see it again.
 */
function showings(before: Opened, after: Opened): Effect[] {
  if (!isPrivate(after)) return [];
  const people = new Set([after.proposer, after.forum.governanceLead, ...holders(after)]);
  return [...people]
    .filter((person) => maySee(after, person) && !(isPrivate(before) && maySee(before, person)))
    .map((person) => ({ type: 'show to', person }));
}

function holders({ forum }: Opened): string[] {
  return forum.seats.flatMap((seat) => (seat.holder === null ? [] : [seat.holder]));
}
