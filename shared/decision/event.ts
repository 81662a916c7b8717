import type { Platform } from '#shared/directory/account.ts';
import type { Handling } from '#shared/forum/constitution/interests.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Choice } from '#shared/forum/said.ts';
import type { Casting, Degree, InterestType, Publicity, WayGiven, WayPresent } from './command.ts';
import type { Extension } from './decision.ts';
import type { CoverSheetFilled, DraftFact } from './draft-fact.ts';
import type { LegalEffect, Outcome } from './outcome.ts';
import type { ProgrammeAsks } from './programme-asks.ts';
import type { ProgrammeFact } from './programme-fact.ts';
import type { StepFact } from './step-fact.ts';

/** What happened, without who and when. Whatever a person typed stands under `words`. */
export type Fact =
  | DraftFact
  | CoverSheetFilled
  | {
      readonly type: 'ProposalOpened';
      readonly ics: string;
      readonly id: string;
      /** The rules, seats and places in force, and their hash: nothing later reaches back. */
      readonly forum: ForumInForce;
      readonly rulesHash: string;
      readonly kind: string | null;
      readonly publicity: Publicity;
      readonly takenAt: TakenAt;
      /** The meeting it is for or at (yyyy-mm-dd), or null where the forum names none. */
      readonly meeting: string | null;
      readonly answerBy: string;
      readonly version: string;
      /** What running programmes ask of it, where any does. */
      readonly programme?: ProgrammeAsks;
      /** Who put it forward, where the governance lead opened it. */
      readonly proposer?: string;
      readonly words: {
        readonly question: string;
        readonly why: string;
        readonly link: string;
        /** Why it is dealt with other than normally, or empty. */
        readonly because: string;
        readonly resolution: string;
      };
    }
  | { readonly type: 'AgreementGiven'; readonly version: string }
  | {
      readonly type: 'ConcernVoiced';
      readonly version: string;
      readonly words: { readonly concern: string };
    }
  | { readonly type: 'AbstentionGiven'; readonly version: string }
  | {
      readonly type: 'ObjectionRaised';
      readonly objection: string;
      readonly version: string;
      readonly words: { readonly harm: string; readonly help: string };
    }
  | { readonly type: 'AnswerTakenBack' }
  | {
      readonly type: 'ObjectionAnswered';
      readonly objection: string;
      readonly words: { readonly reply: string };
    }
  | {
      readonly type: 'ObjectionRestated';
      readonly objection: string;
      readonly id: string;
      readonly words: { readonly restating: string };
    }
  | { readonly type: 'RestatingConfirmed'; readonly objection: string; readonly restating: string }
  | {
      readonly type: 'RestatingCorrected';
      readonly objection: string;
      readonly restating: string;
      readonly words: { readonly better: string };
    }
  | {
      readonly type: 'MissingNamed';
      readonly objection: string;
      readonly version: string;
      readonly words: { readonly missing: string };
    }
  | { readonly type: 'ObjectionWithdrawn'; readonly objection: string }
  | { readonly type: 'WordsSuggested'; readonly words: { readonly suggestion: string } }
  | {
      readonly type: 'VersionPosted';
      readonly version: string;
      /** Until when these words can be answered, where that is later than it was. */
      readonly answerBy: string | null;
      /** Which of the suggestions that waited it takes up; not there where none waited. */
      readonly takesUp?: readonly string[];
      readonly words: { readonly question: string; readonly why: string };
    }
  | {
      readonly type: 'QuestionAsked';
      readonly id: string;
      readonly words: { readonly question: string };
    }
  | {
      readonly type: 'QuestionAnswered';
      readonly question: string;
      readonly words: { readonly answer: string };
    }
  | { readonly type: 'ViewGiven'; readonly words: { readonly view: string } }
  | { readonly type: 'TimeNeeded'; readonly words: { readonly what: string } }
  | {
      readonly type: 'WordsCorrected';
      readonly version: string;
      readonly words: { readonly question: string; readonly why: string };
    }
  | { readonly type: 'CorrectionChallenged'; readonly version: string }
  | {
      readonly type: 'InterestDeclared';
      readonly degree: Degree;
      readonly interestType?: InterestType;
      /** The id of the entry on the person's register, where it is there. */
      readonly entry?: string;
      readonly words: { readonly nature: string };
    }
  | {
      readonly type: 'InterestAdvised';
      readonly of: string;
      readonly words: { readonly advice: string };
    }
  | { readonly type: 'InterestHandled'; readonly of: string; readonly handling: Handling }
  | {
      readonly type: 'AttendanceMarked';
      readonly present: Readonly<Record<string, WayPresent>>;
    }
  | { readonly type: 'ChosenToPreside'; readonly of: string }
  | {
      readonly type: 'HoldersChanged';
      readonly of: string;
      readonly holders: readonly string[];
    }
  | { readonly type: 'DeputyNominated'; readonly of: string; readonly person: string }
  | {
      readonly type: 'DeputyAllowed';
      readonly of: string;
      readonly person: string;
      readonly allowed: boolean;
    }
  | {
      readonly type: 'ProxyGiven';
      readonly of: string;
      readonly to: string;
      readonly instruction: Choice | null;
    }
  | { readonly type: 'StandInTakenBack'; readonly of: string; readonly person: string }
  | { readonly type: 'SeenConfirmed'; readonly version: string }
  | {
      readonly type: 'TimeExtended';
      readonly until: string;
      readonly because: Extension;
      readonly words: { readonly why: string };
    }
  | StepFact
  | ProgrammeFact
  | {
      readonly type: 'VoteOpened';
      readonly openUntil: string | null;
      readonly words: { readonly why: string };
    }
  | { readonly type: 'VoteGiven'; readonly choice: Choice }
  | { readonly type: 'VoteTied' }
  | { readonly type: 'CastingVoteGiven'; readonly casting: Casting }
  | {
      readonly type: 'Determined';
      readonly outcome: 'for' | 'against';
      readonly words: { readonly why: string };
    }
  | {
      readonly type: 'Referred';
      /** The forum it goes to, where the directory knew it. */
      readonly to: string | null;
      /** Who keeps the record of that forum, and is told; absent where nobody is. */
      readonly lead?: string;
      readonly words: { readonly name: string; readonly why: string };
    }
  | { readonly type: 'OutcomeRecorded'; readonly outcome: Outcome }
  | { readonly type: 'DissentStated'; readonly words: { readonly statement: string } }
  | { readonly type: 'NamingAsked' }
  | { readonly type: 'MinuteConfirmed'; readonly date: string; readonly number: string }
  | { readonly type: 'VetoGiven'; readonly words: { readonly why: string } }
  | {
      readonly type: 'ApprovalRecorded';
      readonly of: string;
      readonly given: boolean;
      readonly words: { readonly note: string };
    }
  | { readonly type: 'VetoTimePassed' }
  | { readonly type: 'OutcomeConfirmed'; readonly effect: LegalEffect }
  | {
      readonly type: 'OutcomeFell';
      readonly because: 'vetoed' | 'not given' | 'time ran out';
      /** Whose approval it lacked, if that is why. */
      readonly of: string | null;
    }
  | { readonly type: 'ProposalWithdrawn' }
  | { readonly type: 'DeadlinePassed'; readonly deadline: string };

export type FactType = Fact['type'];

/** A fact with who, for which seat, through which platform, when and by which command. */
export type DecisionEvent = Fact & {
  readonly at: string;
  readonly by: string;
  readonly seat: string | null;
  readonly via: Platform;
  readonly command: string;
  /** Who recorded it for whoever did it, and how it was given, where it was not done here. */
  readonly recorded?: { readonly by: string; readonly how: WayGiven };
};
