import { governanceLead } from '#test/support/board.ts';
import { play } from '#test/support/play.ts';
import type { Case } from './refusal-cases-of-rules.ts';

const onDraft = 'only on a draft' as const;

/** What can be refused of a draft, which is played in tests of its own, and of a cover sheet. */
export const casesOfDrafts = {
  NotYourDraft: onDraft,
  OwnDraft: onDraft,
  NotPutForward: onDraft,
  DraftHasChanged: onDraft,
  ProposerHasLeft: onDraft,
  CoverSheetIncomplete: onDraft,
  NoCoverSheet: { played: play(), by: governanceLead, act: 'fill-cover-sheet', values: {} },
} satisfies Record<string, Case | typeof onDraft>;
