import type { SheetOnRecord } from './cover-sheet.ts';
import type { Decision } from './decision.ts';
import { type Draft } from './draft.ts';
import type { DraftFact } from './draft-fact.ts';
import { proposalIn } from './draft-in-writing.ts';
import type { DecisionEvent } from './event.ts';

type Of<Type> = Extract<DecisionEvent, { readonly type: Type }>;
type Written = Of<'DraftKept' | 'DraftPutForward'>;

/** What can happen to a proposal before it is open, besides its opening. */
export type DraftEvent =
  | Written
  | Of<'DraftShown' | 'ConcernOnDraft' | 'DraftSentBack' | 'DraftDiscarded' | 'CoverSheetFilled'>;

const ofDraft: Readonly<Record<DraftFact['type'], true>> = {
  DraftKept: true,
  DraftPutForward: true,
  DraftShown: true,
  ConcernOnDraft: true,
  DraftSentBack: true,
  DraftDiscarded: true,
};

/** Whether this can only happen to what is not open yet. */
export function isOfDraft(event: DecisionEvent): event is Of<DraftFact['type']> {
  return event.type in ofDraft;
}

/** The draft after an event; what no longer is one stays as it is. */
export function evolveDraft(decision: Decision, event: DraftEvent): Decision {
  if (event.type === 'DraftKept' || event.type === 'DraftPutForward') {
    return written(decision, event);
  }
  return decision.status === 'draft' ? after(decision, event) : decision;
}

function written(decision: Decision, event: Written): Decision {
  if (decision.status !== 'not opened' && decision.status !== 'draft') return decision;
  const { proposal } = event;
  const waits = event.type === 'DraftPutForward';
  return {
    shownTo: [],
    concerns: [],
    coverSheets: [],
    ...decision,
    status: 'draft',
    proposer: decision.status === 'draft' ? decision.proposer : event.by,
    proposal: proposalIn(event),
    waitsFor: waits ? proposal.forum.governanceLead : null,
    sentBack: null,
  };
}

function after(draft: Draft, event: Exclude<DraftEvent, Written>): Decision {
  switch (event.type) {
    case 'DraftShown':
      return { ...draft, shownTo: [...draft.shownTo, event.to] };
    case 'ConcernOnDraft': {
      const { by, at, words } = event;
      return { ...draft, concerns: [...draft.concerns, { by, at, concern: words.concern }] };
    }
    case 'DraftSentBack':
      return { ...draft, waitsFor: null, sentBack: event.words.why };
    case 'DraftDiscarded':
      return { status: 'discarded' };
    case 'CoverSheetFilled':
      return { ...draft, coverSheets: [...draft.coverSheets, sheetOf(event)] };
  }
}

export function sheetOf({ tier, purposes, words, by, at }: Of<'CoverSheetFilled'>): SheetOnRecord {
  return { tier, purposes, words, by, at };
}
