import { refused } from '#shared/result.ts';
import type { Act, Command, Propose } from './command.ts';
import type { Decision } from './decision.ts';
import { underForum } from './draft.ts';
import type { DraftAct, FillCoverSheet } from './draft-act.ts';
import {
  type AtDraft,
  discardDraft,
  fillDraftSheet,
  keepDraft,
  sendBack,
  showDraft,
  voiceOnDraft,
} from './drafting.ts';
import type { Judgement } from './here.ts';
import { openProposal, propose } from './propose.ts';

/** What is judged by the forum as it stands, and not as it was when a proposal opened. */
export type Early = Propose | DraftAct | (FillCoverSheet & Required<Pick<FillCoverSheet, 'forum'>>);

export function isEarly(act: Act): act is Early {
  return 'forum' in act;
}

/** What is done to a proposal before it is open: writing it, showing it, putting it forward. */
export function judgeDraft({ act, ...rest }: Command<Early>, decision: Decision): Judgement {
  const draft = decision.status === 'draft' ? underForum(decision, act.forum) : null;
  if (draft === null && decision.status !== 'not opened') return refused(isOver(decision));
  if (act.type === 'Propose') return propose({ ...rest, act }, draft);
  if (act.type === 'KeepDraft') return keepDraft({ ...rest, act }, draft);
  if (draft === null) return refused({ code: 'NothingHere' });
  return act.type === 'OpenProposal'
    ? openProposal({ ...rest, act }, draft)
    : atDraft(act, { draft, person: rest.by });
}

function isOver({ status }: Decision) {
  return status === 'discarded'
    ? ({ code: 'AlreadyClosed', status } as const)
    : ({ code: 'AlreadyOpened' } as const);
}

type Others = Exclude<Early, { readonly type: 'Propose' | 'KeepDraft' | 'OpenProposal' }>;

function atDraft(act: Others, at: AtDraft): Judgement {
  switch (act.type) {
    case 'ShowDraft':
      return showDraft(act, at);
    case 'VoiceOnDraft':
      return voiceOnDraft(act, at);
    case 'DiscardDraft':
      return discardDraft(at);
    case 'SendBack':
      return sendBack(act, at);
    case 'FillCoverSheet':
      return fillDraftSheet(act, at);
  }
}
