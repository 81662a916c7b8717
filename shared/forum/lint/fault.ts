import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';

/** What can be wrong with rules that their schema allows. Seats, steps and kinds by their id. */
export type Fault =
  | NameFault
  | SeatFault
  | QuorumFault
  | TestFault
  | ChairFault
  | GuardFault
  | CourseFault
  | IdleFault
  | TableFault
  | OutcomeFault;

export interface NameFault {
  readonly code: 'UnknownName';
  readonly what: NamedThing;
  readonly name: string;
  readonly known: readonly string[];
}

export type NamedThing = 'class' | 'seat' | 'body' | 'figure' | 'kind';

export type SeatFault =
  | { readonly code: 'NoSeats' | 'NobodyVotes' }
  | {
      readonly code: 'EndsBeforeItBegins';
      readonly seat: string;
      readonly from: string;
      readonly until: string;
    }
  | { readonly code: 'TwoSeats'; readonly person: string; readonly seats: readonly string[] }
  | {
      readonly code: 'SubstituteHasOwnSeat';
      readonly person: string;
      readonly seat: string;
      readonly own: string;
    }
  /** Seats that vote only in the room, under rules that never or not always meet there. */
  | { readonly code: 'VotesNowhere' | 'VotesNotHere'; readonly seats: readonly string[] };

export type QuorumFault =
  | ({ readonly code: 'QuorumNeverMet' } & Shortage)
  /** Only at some of the places where a decision may be taken. */
  | ({ readonly code: 'QuorumNeverMetAt'; readonly places: readonly TakenAt[] } & Shortage)
  | { readonly code: 'QuorumLostByOne'; readonly seats: readonly string[]; readonly all: boolean }
  | { readonly code: 'ConditionOutsideBase'; readonly condition: string }
  | { readonly code: 'NeverAllAnswer'; readonly missing: readonly string[] };

/** What is there at most, and what is asked for. */
export interface Shortage {
  readonly present: number;
  readonly needed: number;
  readonly of: number;
  readonly missing: readonly string[];
}

export type TestFault =
  | { readonly code: 'TestNeverPassed'; readonly why: NeverPassed }
  | { readonly code: 'TestAlwaysPassed' | 'WeightsAllAlike' | 'WeightsUnused' }
  | { readonly code: 'GroupsOverlap'; readonly seats: readonly string[] }
  | { readonly code: 'InNoGroup' | 'WeighsNothing'; readonly seats: readonly string[] }
  | { readonly code: 'AbstentionHelps'; readonly how: AbstentionHelps };

export type NeverPassed =
  | { readonly is: 'no seat' | 'nobody who may vote' | 'no weight' | 'no group' }
  | {
      readonly is: 'required seats without a vote' | 'vacant seats have to be there';
      readonly seats: readonly string[];
    }
  | {
      readonly is: 'out of reach';
      readonly most: number;
      readonly needed: number;
      readonly of: number;
    };

/** How one more abstention can carry what was lost. */
export type AbstentionHelps =
  | 'it makes a seat present'
  | 'it takes a vote from a group that said nothing'
  | 'it takes a vote from a group that was against'
  | 'it makes a group be for'
  | 'it takes the vote of a vacant seat'
  | 'nothing out of something is enough'
  | 'it makes the share against smaller';

export type ChairFault =
  | { readonly code: 'NobodyPresides' | 'NoSecondVote' | 'CastingVoteCountsNowhere' }
  | { readonly code: 'OnlyOnePresides'; readonly seat: string; readonly casting: boolean }
  | { readonly code: 'CastingVoteLost' | 'ChairHasNoVote'; readonly seat: string };

/** Seats that guard against conflicts of interest, and of which none can advise on the chair's. */
export interface GuardFault {
  readonly code: 'NobodyGuards' | 'ChairGuards';
  readonly guardedBy: string;
}

export type CourseFault =
  | { readonly code: 'KindsLeftOut'; readonly left: number }
  | {
      readonly code:
        | 'NoStepBeforeVote'
        | 'DeterminesAtOnce'
        | 'DeterminesInsteadOfVote'
        | 'SilenceForAll'
        | 'SilenceInsteadOfVote'
        | 'SilenceInsteadOfEveryone';
    }
  | {
      readonly code: 'StepTwice' | 'NoPrinciplesListed' | 'NotUnderTheDuty';
      readonly step: string;
    }
  | { readonly code: 'StepWaitsForOthers'; readonly step: string; readonly by: string }
  | {
      readonly code: 'StepInTheWay' | 'TimeBoxWaits';
      readonly step: string;
      readonly other: string;
    };

/** Something that the rules have and that does nothing. */
export interface IdleFault {
  readonly code:
    | 'KindChangesNothing'
    | 'ProxiesWithoutVote'
    | 'DeputiesForNobody'
    | 'SubstitutesDoNothing'
    | 'DeputiesDoNothing'
    | 'CoverSheetAsksNothing'
    | 'BeginsNowhere'
    | 'RequiredTooLate';
}

export type TableFault =
  | {
      readonly code: 'MissingFromTable' | 'TooManyAtTable';
      readonly name: string;
      readonly wanted: number;
      readonly found: number;
      readonly source: string | null;
    }
  | { readonly code: 'Unheard'; readonly perspective: string }
  | {
      readonly code: 'AsksForMoreThanItAllows';
      readonly name: string;
      readonly atLeast: number;
      readonly atMost: number;
    };

export type OutcomeFault =
  | { readonly code: 'NeverApplies'; readonly what: Idle; readonly because: IdleBecause }
  | { readonly code: 'NeedsItself' | 'NeededTwice' | 'RatifiesNothing'; readonly of: string };

export type Idle = 'veto' | 'notice' | 'vote' | 'alsoNeeds' | 'to' | 'casting vote';
export type IdleBecause =
  | 'it advises'
  | 'it decides'
  | 'only a meeting decides'
  | 'never at a meeting'
  | 'there is no vote'
  | 'too few may';
