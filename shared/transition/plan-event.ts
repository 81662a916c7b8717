import type { How, LegalEffect } from '#shared/decision/outcome.ts';
import type { Platform } from '#shared/directory/account.ts';
import type { Nudge, TakingUp, WaitingFor, Word } from './plan.ts';
import type { Programme } from './programme.ts';

/** Who looks after a milestone, and who stands in for them. */
export interface Keepers {
  readonly owner: string | null;
  readonly deputy: string | null;
}

/** What happened to a plan, without who and when. Whatever a person typed stands under `words`. */
export type PlanFact =
  | {
      readonly type: 'PlanSetUp';
      /** The programme as it was: nothing that changes later reaches back. */
      readonly programme: Programme;
      readonly firstDay: string;
      readonly pmoLead: string;
      readonly icsLead: string | null;
      readonly keepers: Readonly<Record<string, Keepers>>;
    }
  | {
      readonly type: 'MilestoneAnswered';
      readonly milestone: string;
      readonly word: Word;
      /** Whether a link to the proof came with it, whatever later becomes of the words. */
      readonly proven: boolean;
      readonly words: { readonly line: string; readonly proof: string };
    }
  | { readonly type: 'AnswerRepeated'; readonly milestone: string }
  | {
      readonly type: 'ProofGiven';
      readonly milestone: string;
      readonly words: { readonly proof: string };
    }
  | {
      readonly type: 'PartAnswered';
      readonly milestone: string;
      readonly part: string;
      readonly word: Word;
      readonly words: { readonly line: string };
    }
  | {
      readonly type: 'PartLeadNamed';
      readonly milestone: string;
      readonly part: string;
      readonly words: { readonly lead: string };
    }
  | {
      readonly type: 'RegionNoted';
      readonly milestone: string;
      readonly words: { readonly note: string };
    }
  | {
      readonly type: 'DateAsked';
      readonly milestone: string;
      readonly to: string;
      readonly words: { readonly why: string };
    }
  | {
      readonly type: 'DateMoved';
      readonly milestone: string;
      readonly from: string | null;
      readonly to: string;
      /** The decision by which it was moved, where there is one on record. */
      readonly decision: string | null;
      readonly words: { readonly reason: string };
    }
  | {
      readonly type: 'DateKept';
      readonly milestone: string;
      readonly words: { readonly reason: string };
    }
  | ({ readonly type: 'HandedOver'; readonly milestone: string } & Keepers)
  | {
      readonly type: 'WaitBegun';
      readonly milestone: string;
      readonly for: WaitingFor;
      readonly words: { readonly note: string };
    }
  | {
      readonly type: 'WaitEnded';
      readonly milestone: string;
      readonly for: WaitingFor;
      readonly words: { readonly note: string };
    }
  | {
      readonly type: 'DecisionTaken';
      readonly decision: string;
      readonly how: How;
      readonly effect: LegalEffect;
      /** The milestones that no longer wait for it. */
      readonly frees: readonly string[];
    }
  | { readonly type: 'Nudged'; readonly person: string; readonly about: readonly Nudge[] }
  | {
      readonly type: 'ReminderAsked';
      readonly milestone: string;
      readonly person: string;
      readonly stage: string;
      readonly due: string;
      readonly on: string;
    }
  | {
      readonly type: 'TakenUp';
      readonly milestone: string;
      readonly how: TakingUp;
    }
  | {
      readonly type: 'ConstraintLifted';
      readonly constraint: string;
      readonly matter: string | null;
      readonly words: { readonly note: string };
    }
  | { readonly type: 'LawInForce'; readonly on: string }
  | {
      readonly type: 'LeadsChanged';
      readonly pmoLead: string;
      readonly icsLead: string | null;
    }
  | { readonly type: 'PlanClosed' };

/** A fact with who, through which platform, when and by which command. */
export type PlanEvent = PlanFact & {
  readonly at: string;
  readonly by: string;
  readonly seat: null;
  readonly via: Platform;
  readonly command: string;
  /** The day on which it happened, where it was written down only later. */
  readonly happenedOn?: string;
};
