import type { RoleCondition, TakenAt } from '#shared/forum/constitution.ts';

/** What in a form was wrong, so that the form comes back filled with the sentence beside the box. */
export type Problem =
  | { readonly code: 'Blank'; readonly field: string }
  | {
      readonly code: 'TooLong';
      readonly field: string;
      readonly found: number;
      readonly limit: number;
    }
  | { readonly code: 'NotADate'; readonly field: string; readonly found: string }
  | { readonly code: 'DateHasPassed'; readonly field: string; readonly found: string }
  | { readonly code: 'NotALink'; readonly field: string; readonly found: string }
  | { readonly code: 'NothingChanged'; readonly field: string }
  | { readonly code: 'NotAChoice'; readonly field: string; readonly found: string };

/** Why an act was turned down: what is missing, and who can supply it. Seats and persons by id. */
export type Refusal =
  | Problem
  | { readonly code: 'NothingHere' }
  | { readonly code: 'AlreadyOpened' }
  | { readonly code: 'AlreadyClosed'; readonly status: 'closed' | 'withdrawn' }
  | { readonly code: 'NotAMember' }
  | { readonly code: 'NotPresiding'; readonly presiding: string | null }
  | {
      readonly code: 'NotTheProposer';
      readonly proposer: string;
      readonly presiding: string | null;
    }
  | { readonly code: 'NotTheGovernanceLead'; readonly governanceLead: string }
  | { readonly code: 'NotTheObjector'; readonly objector: string }
  | { readonly code: 'NoSuchObjection' }
  | { readonly code: 'NoSuchSeat' }
  | { readonly code: 'NoInterestDeclared'; readonly seat: string }
  | { readonly code: 'OwnInterest' }
  | {
      readonly code: 'PlaceNotAllowed';
      readonly found: TakenAt;
      readonly allowed: readonly TakenAt[];
    }
  | { readonly code: 'NotAtAMeeting'; readonly takenAt: TakenAt }
  | { readonly code: 'NotMarkedPresent'; readonly governanceLead: string }
  | { readonly code: 'WordsHaveChanged'; readonly number: number }
  | { readonly code: 'SeatHasNoVote' }
  | { readonly code: 'MayNotTakePart'; readonly presiding: string | null }
  | {
      readonly code: 'InterestUndecided';
      readonly seats: readonly string[];
      readonly presiding: string | null;
    }
  | { readonly code: 'NoAnswerToTakeBack' }
  | { readonly code: 'VoteIsOpen' }
  | { readonly code: 'NoVoteIsOpen' }
  | { readonly code: 'NoVoteInTheRules' }
  | { readonly code: 'NoObjectionStands' }
  | { readonly code: 'ObjectionsStand'; readonly seats: readonly string[] }
  | { readonly code: 'StillBeingAnswered'; readonly answerBy: string }
  | { readonly code: 'StepsNotStarted' }
  | {
      readonly code: 'StepsMissing';
      readonly steps: readonly string[];
      readonly presiding: string | null;
    }
  | { readonly code: 'NotTheNextStep'; readonly next: string | null }
  | {
      readonly code: 'NotEnoughPeople';
      readonly present: number;
      readonly needed: number;
      readonly missing: readonly RoleCondition[];
    }
  | { readonly code: 'NotEnoughSupport'; readonly support: number; readonly needed: number }
  | { readonly code: 'NotATie' }
  | { readonly code: 'TieAwaitsCastingVote'; readonly presiding: string | null };
