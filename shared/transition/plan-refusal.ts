import type { Problem } from '#shared/decision/refusal.ts';
import type { WaitingFor } from './plan.ts';
import type { ProgrammeProblem } from './programme-problems.ts';

/** Why an act was turned down. Words for it are found elsewhere. */
export type PlanRefusal =
  | Problem
  | { readonly code: 'NoPlan' }
  | { readonly code: 'PlanStands'; readonly programme: string }
  | { readonly code: 'PlanIsClosed'; readonly programme: string }
  | { readonly code: 'ProgrammeUnusable'; readonly problems: readonly ProgrammeProblem[] }
  | { readonly code: 'NoSuchMilestone'; readonly found: string }
  | { readonly code: 'NoSuchPart'; readonly found: string; readonly expected: readonly string[] }
  | { readonly code: 'NoSuchConstraint'; readonly found: string }
  /** No agreement of the region lifts it. */
  | { readonly code: 'NotLiftable'; readonly found: string }
  /** The milestone is its owner's, their deputy's and the PMO lead's to speak of. */
  | {
      readonly code: 'NotYourMilestone';
      readonly owner: string | null;
      readonly deputy: string | null;
      readonly pmoLead: string;
    }
  | { readonly code: 'NotThePmoLead'; readonly pmoLead: string }
  | { readonly code: 'PartsNotDone'; readonly parts: readonly string[] }
  | { readonly code: 'PartHasNoLead'; readonly part: string }
  | { readonly code: 'NoWordYet'; readonly milestones: readonly string[] }
  /** It was at risk in the same words twice running. */
  | { readonly code: 'FreshLineNeeded'; readonly milestones: readonly string[] }
  | { readonly code: 'NoDateAsked' }
  | { readonly code: 'SameDate'; readonly found: string }
  | { readonly code: 'NotWaiting'; readonly for: WaitingFor }
  | { readonly code: 'NothingAsked' }
  | { readonly code: 'PutOffOnce'; readonly stage: string; readonly to: string }
  | { readonly code: 'NoIcsLead' }
  | { readonly code: 'NotOver'; readonly found: string }
  /** Something was said of the milestone on a later day already. */
  | {
      readonly code: 'BeforeTheLastWord';
      readonly milestone: string;
      readonly found: string;
      readonly last: string;
    };
