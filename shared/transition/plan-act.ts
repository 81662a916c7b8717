import type { How, LegalEffect } from '#shared/decision/outcome.ts';
import type { Platform } from '#shared/directory/account.ts';
import type { Nudge, TakingUp, WaitingFor, Word } from './plan.ts';
import type { Keepers } from './plan-event.ts';
import type { Programme } from './programme.ts';

/** What was said of a milestone on a day that is over (yyyy-mm-dd). */
export interface HistoryEntry {
  readonly milestone: string;
  readonly on: string;
  readonly word: Word;
  readonly line: string;
  readonly proof: string;
}

/** Setting up a plan; its baseline is what the programme says, counted from the first day. */
export interface SetUpPlan {
  readonly type: 'SetUpPlan';
  readonly programme: Programme;
  readonly firstDay: string;
  readonly pmoLead: string;
  readonly icsLead: string | null;
  readonly keepers: Readonly<Record<string, Keepers>>;
}

/** Loading a programme that is over, as history that is closed with its last part. */
export interface LoadHistory extends Omit<SetUpPlan, 'type'> {
  readonly type: 'LoadHistory';
  readonly happened: readonly HistoryEntry[];
  readonly closes: boolean;
}

/** What was said on earlier days: more of a history that is being loaded, or of a plan that runs. */
export interface AddHistory {
  readonly type: 'AddHistory';
  readonly happened: readonly HistoryEntry[];
  readonly closes: boolean;
}

/** Everything that a person, time, or a decision elsewhere can do to a plan. */
export type PlanAct =
  | SetUpPlan
  | LoadHistory
  | AddHistory
  | {
      readonly type: 'AnswerMilestone';
      readonly milestone: string;
      readonly word: Word;
      readonly line: string;
      readonly proof: string;
    }
  /** Repeats the last answer of each of these, where there is one that may be repeated. */
  | { readonly type: 'NothingChanged'; readonly milestones: readonly string[] }
  | { readonly type: 'GiveProof'; readonly milestone: string; readonly proof: string }
  | {
      readonly type: 'AnswerPart';
      readonly milestone: string;
      readonly part: string;
      readonly word: Word;
      readonly line: string;
    }
  | {
      readonly type: 'NamePartLead';
      readonly milestone: string;
      readonly part: string;
      readonly lead: string;
    }
  | { readonly type: 'NoteRegion'; readonly milestone: string; readonly note: string }
  | {
      readonly type: 'AskForDate';
      readonly milestone: string;
      readonly to: string;
      readonly why: string;
    }
  /** Takes the id of a recorded decision, or a reason, or both. */
  | {
      readonly type: 'MoveDate';
      readonly milestone: string;
      readonly to: string;
      readonly decision: string | null;
      readonly reason: string;
    }
  | { readonly type: 'KeepDate'; readonly milestone: string; readonly reason: string }
  | ({ readonly type: 'HandOver'; readonly milestone: string } & Keepers)
  | {
      readonly type: 'BeginWait';
      readonly milestone: string;
      readonly for: WaitingFor;
      readonly note: string;
    }
  | {
      readonly type: 'EndWait';
      readonly milestone: string;
      readonly for: WaitingFor;
      readonly note: string;
    }
  /** From outside: a decision ended, or its outcome came to more. */
  | {
      readonly type: 'TellOutcome';
      readonly decision: string;
      readonly how: How;
      readonly effect: LegalEffect;
    }
  | { readonly type: 'RemindMe'; readonly milestone: string; readonly on: string }
  | {
      readonly type: 'TakeUp';
      readonly milestone: string;
      readonly how: TakingUp;
    }
  /** From the clock: these questions were put to people. */
  | { readonly type: 'NoteNudges'; readonly nudges: readonly Nudge[] }
  | {
      readonly type: 'LiftConstraint';
      readonly constraint: string;
      readonly matter: string | null;
      readonly note: string;
    }
  | { readonly type: 'RecordLawInForce'; readonly on: string }
  | { readonly type: 'ChangeLeads'; readonly pmoLead: string; readonly icsLead: string | null }
  /** By whoever may set programmes up, where the PMO lead is there no more; who takes it knows both. */
  | { readonly type: 'NameLeads'; readonly pmoLead: string; readonly icsLead: string | null }
  | { readonly type: 'ClosePlan' };

export interface PlanCommand {
  readonly id: string;
  readonly by: string;
  readonly via: Platform;
  readonly at: string;
  readonly act: PlanAct;
  /** Says that words which seem to be about one patient are not. */
  readonly aboutNoOne?: boolean;
}
