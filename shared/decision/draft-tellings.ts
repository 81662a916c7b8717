import type { Decision, Opened } from './decision.ts';
import type { Draft } from './draft.ts';
import type { DraftNotice, Effect } from './effect.ts';
import type { DecisionEvent } from './event.ts';
import { maySee } from './standing.ts';

type Telling = Extract<Effect, { readonly type: 'tell of draft' }>;

/** Who is told what about a proposal that is not open: nobody but those who may read it. */
export function draftTellings(event: DecisionEvent, before: Decision, draft: Draft): Telling[] {
  return [...firstCard(before, draft), ...directTellings(event, draft)];
}

/** Its proposer has it at hand from its beginning. */
function firstCard(before: Decision, { proposer, waitsFor }: Draft): Telling[] {
  const isNew = before.status === 'not opened' && waitsFor !== proposer;
  return isNew ? [tell(proposer, 'your draft')] : [];
}

function directTellings(event: DecisionEvent, { proposer, waitsFor }: Draft): Telling[] {
  if (event.type === 'DraftShown') return [tell(event.to, 'draft shown to you')];
  if (event.type === 'ConcernOnDraft') return [tell(proposer, 'concern on your draft')];
  if (event.type === 'DraftSentBack' && event.by !== proposer) {
    return [tell(proposer, 'draft sent back')];
  }
  const isNew = event.type === 'DraftPutForward' && waitsFor !== null;
  return isNew ? [tell(waitsFor, 'draft waits for you')] : [];
}

/** Whoever put a proposal forward hears that someone else opened it. */
export function openedForAnother(event: DecisionEvent, after: Opened): Effect[] {
  const { proposer: person } = after;
  const isTold = event.by !== person && maySee(after, person);
  return isTold ? [{ type: 'tell', person, notice: { kind: 'proposal opened' } }] : [];
}

function tell(person: string, notice: DraftNotice): Telling {
  return { type: 'tell of draft', person, notice };
}
