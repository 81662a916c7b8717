import type { ForumInForce } from '#shared/forum/forum.ts';
import type { CoverSheet } from './cover-sheet.ts';
import type { ProgrammeAsks } from './programme-asks.ts';
import type { Proposal } from './proposal.ts';

/** What the governance lead answers about a proposal, before it opens or while it is open. */
export type FillCoverSheet = CoverSheet & {
  readonly type: 'FillCoverSheet';
  /** As it stands now, for what is not open yet; what is open has its own. */
  readonly forum?: ForumInForce;
};

/** What can be done to a draft only. `forum`: as it stands now. */
export type DraftAct =
  | (Proposal & { readonly type: 'KeepDraft' })
  | { readonly type: 'ShowDraft'; readonly forum: ForumInForce; readonly person: string }
  | { readonly type: 'VoiceOnDraft'; readonly forum: ForumInForce; readonly concern: string }
  | { readonly type: 'DiscardDraft'; readonly forum: ForumInForce }
  | {
      readonly type: 'OpenProposal';
      readonly forum: ForumInForce;
      /** The words that the governance lead saw. */
      readonly version: string;
      /** Until when it can be answered; the proposer's day may be too near by now. */
      readonly answerBy: string;
      /** What the programmes ask of it that run as it opens. */
      readonly programme?: ProgrammeAsks;
    }
  | { readonly type: 'SendBack'; readonly forum: ForumInForce; readonly why: string };
