import type { Purpose, SheetBox, Tier } from './cover-sheet.ts';
import type { Proposal } from './proposal.ts';

type Typed = 'question' | 'why' | 'link' | 'publicity';

/** A proposal as a draft has it: what was chosen, and what was typed. */
interface Written {
  readonly proposal: Omit<Proposal, Typed>;
  /** Null where it is dealt with as usual. */
  readonly publicity: NonNullable<Proposal['publicity']>['is'] | null;
  readonly words: {
    readonly question: string;
    readonly why: string;
    readonly link: string;
    readonly because: string;
    readonly resolution: string;
  };
}

/** What happened to a proposal before it was opened. */
export type DraftFact =
  | (Written & { readonly type: 'DraftKept' })
  /** It waits for the governance lead, who opens it. */
  | (Written & { readonly type: 'DraftPutForward' })
  | { readonly type: 'DraftShown'; readonly to: string }
  | { readonly type: 'ConcernOnDraft'; readonly words: { readonly concern: string } }
  | { readonly type: 'DraftSentBack'; readonly words: { readonly why: string } }
  | { readonly type: 'DraftDiscarded' };

/** Before a proposal opens, or while it is open. */
export interface CoverSheetFilled {
  readonly type: 'CoverSheetFilled';
  readonly tier: Tier | null;
  readonly purposes: readonly Purpose[];
  readonly words: Readonly<Record<SheetBox, string>>;
}
