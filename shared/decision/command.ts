import type { Platform } from '#shared/directory/account.ts';
import type { Handling } from '#shared/forum/constitution/interests.ts';
import type { Choice } from '#shared/forum/said.ts';
import type { DraftAct, FillCoverSheet } from './draft-act.ts';
import type { ProgrammeAsks } from './programme-asks.ts';
import type { Proposal } from './proposal.ts';
import type { Aim, HelpKind } from './steps-taken.ts';

export type Degree = 'actual' | 'potential' | 'perceived';
/** Source: NHS North Central London ICB, page on conflicts of interest, types of interest. */
export type InterestType =
  | 'direct financial'
  | 'indirect financial'
  | 'non-financial professional'
  | 'non-financial personal'
  | 'indirect';
export type Casting = 'for' | 'against' | 'not used';
export type Publicity = 'public' | 'private';
export type WayPresent = 'in the room' | 'by video';

/** Putting a proposal forward, so that it opens or waits to be opened. */
export interface Propose extends Proposal {
  readonly type: 'Propose';
  /** What the programmes ask of it that run as it is put forward; none where none runs. */
  readonly programme?: ProgrammeAsks;
}

export type WayGiven = 'by phone' | 'by e-mail' | 'in the room';

/** What a member said elsewhere, recorded for them by the governance lead. */
export interface RecordFor {
  readonly type: 'RecordFor';
  readonly person: string;
  readonly how: WayGiven;
  readonly said: Extract<
    Act,
    { readonly type: 'Agree' | 'AgreeWithConcern' | 'Abstain' | 'Object' | 'Vote' }
  >;
}

/** The triple aim sheet, or a part of it; a box left empty leaves what was there. */
export interface FillAims {
  readonly type: 'FillAims';
  readonly step: string;
  readonly health: string;
  readonly care: string;
  readonly money: string;
  /** Aims that do not apply; what stands in their box is the reason. */
  readonly doNotApply: readonly Aim[];
  /** Links to plans already agreed, one on each line. */
  readonly plans: string;
}

/** Help from outside with a step, from now on. */
export interface GetHelp {
  readonly type: 'GetHelp';
  readonly step: string;
  readonly kind: HelpKind;
  /** Who helps, where the directory knows them. */
  readonly person: string | null;
  /** What they are; may be empty where a person is named. */
  readonly office: string;
  readonly until: string;
}

/** Everything a person, or time, can do to a decision. `version` is the hash of the words answered. */
export type Act =
  | Propose
  | RecordFor
  | DraftAct
  | FillCoverSheet
  | { readonly type: 'Agree'; readonly version: string }
  | { readonly type: 'AgreeWithConcern'; readonly version: string; readonly concern: string }
  | { readonly type: 'Abstain'; readonly version: string }
  | {
      readonly type: 'Object';
      readonly version: string;
      readonly harm: string;
      readonly help: string;
    }
  | { readonly type: 'TakeBackAnswer' }
  | { readonly type: 'ReplyToObjection'; readonly objection: string; readonly reply: string }
  /** Someone puts a standing objection into their own words, for its owner to look at. */
  | { readonly type: 'RestateObjection'; readonly objection: string; readonly restating: string }
  /** The owner of the objection answers; `restating` by its id. */
  | { readonly type: 'ConfirmRestating'; readonly objection: string; readonly restating: string }
  | {
      readonly type: 'CorrectRestating';
      readonly objection: string;
      readonly restating: string;
      readonly better: string;
    }
  | {
      readonly type: 'WithdrawObjection';
      readonly objection: string;
      readonly version: string;
    }
  /** The owner of an objection says what these words still lack; it stands. */
  | {
      readonly type: 'SayWhatIsMissing';
      readonly objection: string;
      readonly version: string;
      readonly missing: string;
    }
  | { readonly type: 'SuggestWords'; readonly suggestion: string }
  | {
      readonly type: 'PostNewVersion';
      readonly basedOn: string;
      readonly question: string;
      readonly why: string;
      /** The suggestions that are gathered in it, by id. */
      readonly takesUp?: readonly string[];
    }
  | { readonly type: 'AskQuestion'; readonly question: string }
  /** `question` by its id. */
  | { readonly type: 'AnswerQuestion'; readonly question: string; readonly answer: string }
  | { readonly type: 'GiveView'; readonly view: string }
  | { readonly type: 'NeedTime'; readonly what: string }
  | {
      readonly type: 'CorrectWords';
      readonly basedOn: string;
      readonly question: string;
      readonly why: string;
    }
  | { readonly type: 'ChallengeCorrection'; readonly version: string }
  | {
      readonly type: 'DeclareInterest';
      readonly degree: Degree;
      readonly nature: string;
      readonly interestType?: InterestType;
      /** The id of the entry on the person's register, where it is there. */
      readonly entry?: string;
    }
  | { readonly type: 'AdviseOnInterest'; readonly seat: string; readonly advice: string }
  | { readonly type: 'HandleInterest'; readonly seat: string; readonly handling: Handling }
  | {
      readonly type: 'MarkPresent';
      readonly seats: readonly string[];
      /** Those of them who are there by video. */
      readonly byVideo?: readonly string[];
    }
  | { readonly type: 'ChooseToPreside'; readonly seat: string }
  | { readonly type: 'ChangeHolders'; readonly seat: string; readonly holders: readonly string[] }
  | { readonly type: 'NominateDeputy'; readonly person: string }
  | {
      readonly type: 'AllowDeputy';
      readonly seat: string;
      readonly person: string;
      readonly allowed: boolean;
    }
  | { readonly type: 'GiveProxy'; readonly to: string; readonly instruction: Choice | null }
  | { readonly type: 'TakeBackStandIn'; readonly person: string }
  | { readonly type: 'ConfirmSeen'; readonly version: string }
  | { readonly type: 'GiveMoreTime'; readonly until: string; readonly why: string }
  | { readonly type: 'StartSteps' }
  | {
      readonly type: 'AddView';
      readonly view: string;
      /** On which of the principles the difference turns, by name. */
      readonly principles?: readonly string[];
    }
  | {
      readonly type: 'RecordStep';
      readonly step: string;
      readonly note: string;
      readonly principles?: readonly string[];
    }
  | FillAims
  | GetHelp
  | { readonly type: 'OpenVote'; readonly why: string }
  | { readonly type: 'Vote'; readonly choice: Choice }
  | { readonly type: 'CloseVote' }
  | { readonly type: 'GiveCastingVote'; readonly casting: Casting }
  | { readonly type: 'Determine'; readonly outcome: 'for' | 'against'; readonly why: string }
  | { readonly type: 'RecordAgreed'; readonly version: string }
  | { readonly type: 'RecordNotAgreed' }
  | { readonly type: 'TakeToMeeting' }
  | {
      readonly type: 'ReferElsewhere';
      /** The forum it goes to, where the directory knows it. */
      readonly to: string | null;
      /** What that body is called. */
      readonly name: string;
      readonly why: string;
      /** Who keeps the record of that forum, and is told; absent where it has none here. */
      readonly lead?: string;
    }
  | { readonly type: 'WithdrawProposal' }
  | { readonly type: 'Veto'; readonly why: string }
  | {
      readonly type: 'RecordApproval';
      readonly of: string;
      readonly given: boolean;
      /** The words it was given to, where it has to be the same decision. */
      readonly words: string | null;
      readonly note: string;
    }
  | { readonly type: 'StateDissent'; readonly statement: string }
  /** What running programmes ask, answered by constraint; empty where it touches nothing of the kind. */
  | { readonly type: 'AnswerProgramme'; readonly answers: Readonly<Record<string, string>> }
  | { readonly type: 'LiftStop'; readonly constraint: string; readonly note: string }
  | { readonly type: 'AskToBeNamed' }
  | {
      readonly type: 'ConfirmMinute';
      /** The day of the meeting, yyyy-mm-dd. */
      readonly date: string;
      /** As the minutes number it. */
      readonly number: string;
    }
  | { readonly type: 'PassDeadline'; readonly deadline: string };

/** An act by someone, somewhere, at some time. The id is the same when the same act is sent again. */
export interface Command<One extends Act = Act> {
  readonly id: string;
  readonly by: string;
  readonly via: Platform;
  readonly at: string;
  /** The seat acted for, where it is not the person's own. */
  readonly seat?: string;
  /** They were asked whether their words are about one person's care, and said no. */
  readonly aboutNoOne?: boolean;
  readonly act: One;
}
