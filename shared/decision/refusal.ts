import type { Condition } from '#shared/forum/constitution/condition.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { Choice } from '#shared/forum/said.ts';
import type { SheetPart } from '#shared/forum/sheet-part.ts';
import type { GuardQuestion } from '#shared/transition/guards.ts';
import type { Capacity } from './acting.ts';
import type { Publicity } from './command.ts';
import type { StepNeeds } from './steps-taken.ts';

/** What in a form was wrong, so that the form comes back filled with the sentence beside the box. */
export type Problem =
  | { readonly code: 'Blank'; readonly field: string }
  | {
      readonly code: 'TooLong';
      readonly field: string;
      readonly found: number;
      readonly limit: number;
    }
  /** The text names one patient; the refused words are kept nowhere. */
  | { readonly code: 'HoldsNhsNumber'; readonly field: string }
  /** It may; whoever wrote it can say that it does not. */
  | { readonly code: 'AboutOnePerson'; readonly field: string }
  | { readonly code: 'NotADate'; readonly field: string; readonly found: string }
  | { readonly code: 'DateHasPassed'; readonly field: string; readonly found: string }
  | { readonly code: 'DateIsAhead'; readonly field: string; readonly found: string }
  | { readonly code: 'NotALink'; readonly field: string; readonly found: string }
  | { readonly code: 'NothingChanged'; readonly field: string }
  | { readonly code: 'NotAChoice'; readonly field: string; readonly found: string }
  /** The step takes at least one principle, and nobody has chosen any. */
  | { readonly code: 'NoPrinciple'; readonly field: string }
  | {
      readonly code: 'MayNotHelp';
      readonly field: string;
      readonly because: 'takes part' | 'stepped out';
    }
  /** An instant that leaves less time than the rules ask. */
  | { readonly code: 'TooSoon'; readonly field: string; readonly earliest: string }
  | { readonly code: 'TooLate'; readonly field: string; readonly latest: string };

/** Why an act was turned down: what is missing, and who can supply it. Seats and persons by id. */
export type Refusal =
  | Problem
  | { readonly code: 'NothingHere' }
  | { readonly code: 'AlreadyOpened' }
  | {
      readonly code: 'AlreadyClosed';
      readonly status: 'closed' | 'withdrawn' | 'provisional' | 'discarded';
    }
  | { readonly code: 'NotYourDraft'; readonly proposer: string }
  | { readonly code: 'OwnDraft' }
  | { readonly code: 'NotPutForward'; readonly proposer: string }
  | { readonly code: 'DraftHasChanged' }
  | { readonly code: 'ProposerHasLeft' }
  | { readonly code: 'NoCoverSheet' }
  | { readonly code: 'CoverSheetIncomplete'; readonly missing: readonly SheetPart[] }
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
  /** It was taken back, or counts no more. */
  | { readonly code: 'ObjectionIsOver'; readonly objector: string }
  | { readonly code: 'OwnObjection' }
  | { readonly code: 'VoteIsTheirs' }
  | { readonly code: 'NoSuchQuestion' }
  | { readonly code: 'NothingToChallenge' }
  | { readonly code: 'AnswersInstead' }
  | { readonly code: 'NoSuchSeat' }
  | { readonly code: 'NoInterestDeclared'; readonly seat: string }
  | { readonly code: 'OwnInterest' }
  | { readonly code: 'NotTheGuardian'; readonly guardians: readonly string[] }
  | { readonly code: 'OnlyTheMember'; readonly seat: string }
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
      /** What the first of them still takes. */
      readonly needs: StepNeeds;
      readonly presiding: string | null;
    }
  | {
      readonly code: 'StepNeedsMore';
      readonly step: string;
      readonly needs: StepNeeds;
      readonly presiding: string | null;
    }
  | { readonly code: 'StepTakesOther'; readonly step: string }
  | { readonly code: 'HelpsHere' }
  | { readonly code: 'NotTheNextStep'; readonly next: string | null }
  | {
      readonly code: 'NotEnoughPeople';
      readonly present: number;
      readonly needed: number;
      readonly missing: readonly Condition[];
    }
  | {
      readonly code: 'NotEnoughSupport';
      /** The test that is not passed, where the rules name it. */
      readonly test: string | null;
      readonly support: number;
      readonly needed: number;
      readonly notInFavour: readonly string[];
      readonly absent: readonly string[];
    }
  | { readonly code: 'NotEveryoneAgrees'; readonly seats: readonly string[] }
  | { readonly code: 'StillToAnswer'; readonly missing: readonly Condition[] }
  | { readonly code: 'NeedsAVote' }
  | { readonly code: 'VoteStaysOpen'; readonly until: string }
  | {
      readonly code: 'NoMoreTime';
      readonly because: 'not in the rules' | 'given already' | 'the clock stands still';
    }
  | { readonly code: 'NoSuchKind'; readonly found: string; readonly known: readonly string[] }
  | { readonly code: 'NotEnoughNotice'; readonly meeting: string; readonly earliest: string }
  | {
      readonly code: 'StaysAsItIs';
      readonly normally: Publicity;
      readonly because: 'never' | 'needs a reason' | 'needs a resolution';
    }
  | { readonly code: 'NoDeputyHere'; readonly seat: string }
  | { readonly code: 'DeputyNotNominated'; readonly seat: string }
  | { readonly code: 'HolderAllowsDeputy'; readonly seat: string }
  | { readonly code: 'HoldersStand' }
  | { readonly code: 'NoProxiesHere' }
  | { readonly code: 'ProxyNeedsInstruction' }
  | { readonly code: 'ProxyTakesNoInstruction' }
  | { readonly code: 'TooManyProxies'; readonly limit: number }
  | { readonly code: 'ProxyToldOtherwise'; readonly instruction: Choice }
  | { readonly code: 'MayNotSpeakForSeat'; readonly as: Capacity }
  | { readonly code: 'SpokenForAlready'; readonly seat: string }
  /** One person speaks for one seat: this one has spoken for that one. */
  | { readonly code: 'SpeaksForAnother'; readonly seat: string }
  | { readonly code: 'HoldsAnother'; readonly person: string; readonly seat: string }
  | { readonly code: 'KeptPrivate'; readonly presiding: string | null }
  | { readonly code: 'NobodyStandsIn'; readonly seat: string; readonly person: string }
  | { readonly code: 'VotesOnlyInPerson'; readonly governanceLead: string }
  | { readonly code: 'SomeonePresides'; readonly presiding: string }
  | { readonly code: 'NobodyIsChosenHere' }
  | { readonly code: 'ChairMayNotDetermine' }
  | { readonly code: 'NothingAwaited' }
  | { readonly code: 'NoVetoHere' }
  | { readonly code: 'NotAwaited'; readonly found: string; readonly awaited: readonly string[] }
  | { readonly code: 'OtherWords' }
  | { readonly code: 'NoProgrammeAsks' }
  | { readonly code: 'ProgrammeUnanswered'; readonly governanceLead: string }
  | {
      readonly code: 'ProgrammeStops';
      readonly held: readonly Pick<GuardQuestion, 'says' | 'meanwhile'>[];
    }
  | { readonly code: 'NotATie' }
  | { readonly code: 'NoResultYet' }
  | { readonly code: 'MinuteIsConfirmed'; readonly date: string }
  | { readonly code: 'TieAwaitsCastingVote'; readonly presiding: string | null };
