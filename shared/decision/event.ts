import type { Platform } from '#shared/directory/account.ts';
import type { Handling, TakenAt } from '#shared/forum/constitution.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Casting, Choice, Degree } from './command.ts';
import type { Outcome } from './outcome.ts';

/** What happened, without who and when. Whatever a person typed stands under `words`. */
export type Fact =
  | {
      readonly type: 'ProposalOpened';
      readonly ics: string;
      readonly id: string;
      /** The rules, seats and places in force, and their hash: nothing later reaches back. */
      readonly forum: ForumInForce;
      readonly rulesHash: string;
      readonly takenAt: TakenAt;
      /** The meeting it is for or at (yyyy-mm-dd), or null where the forum names none. */
      readonly meeting: string | null;
      readonly answerBy: string;
      readonly version: string;
      readonly words: { readonly question: string; readonly why: string; readonly link: string };
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
  | { readonly type: 'ObjectionWithdrawn'; readonly objection: string }
  | { readonly type: 'WordsSuggested'; readonly words: { readonly suggestion: string } }
  | {
      readonly type: 'VersionPosted';
      readonly version: string;
      readonly words: { readonly question: string; readonly why: string };
    }
  | {
      readonly type: 'InterestDeclared';
      readonly degree: Degree;
      readonly words: { readonly nature: string };
    }
  | { readonly type: 'InterestHandled'; readonly of: string; readonly handling: Handling }
  | { readonly type: 'AttendanceMarked'; readonly present: readonly string[] }
  | { readonly type: 'StepsStarted' }
  | { readonly type: 'ViewAdded'; readonly step: string; readonly words: { readonly view: string } }
  | {
      readonly type: 'StepRecorded';
      readonly step: string;
      readonly words: { readonly note: string };
    }
  | { readonly type: 'VoteOpened'; readonly words: { readonly why: string } }
  | { readonly type: 'VoteGiven'; readonly choice: Choice }
  | { readonly type: 'VoteTied' }
  | { readonly type: 'CastingVoteGiven'; readonly casting: Casting }
  | { readonly type: 'OutcomeRecorded'; readonly outcome: Outcome }
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
};
