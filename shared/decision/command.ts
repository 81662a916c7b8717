import type { Platform } from '#shared/directory/account.ts';
import type { Handling, TakenAt } from '#shared/forum/constitution.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';

export type Degree = 'actual' | 'potential' | 'perceived';
export type Choice = 'for' | 'against' | 'abstain';
export type Casting = 'for' | 'against' | 'not used';

/** Raising a proposal: the three answers and a link, under the forum's rules as they are now. */
export interface Propose {
  readonly type: 'Propose';
  readonly ics: string;
  readonly id: string;
  readonly forum: ForumInForce;
  readonly takenAt: TakenAt;
  readonly question: string;
  readonly why: string;
  readonly link: string;
  readonly answerBy: string;
}

/** Everything a person, or time, can do to a decision. `version` is the hash of the words answered. */
export type Act =
  | Propose
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
  | {
      readonly type: 'WithdrawObjection';
      readonly objection: string;
      readonly version: string;
    }
  | { readonly type: 'SuggestWords'; readonly suggestion: string }
  | {
      readonly type: 'PostNewVersion';
      readonly basedOn: string;
      readonly question: string;
      readonly why: string;
    }
  | { readonly type: 'DeclareInterest'; readonly degree: Degree; readonly nature: string }
  | { readonly type: 'HandleInterest'; readonly seat: string; readonly handling: Handling }
  | { readonly type: 'MarkPresent'; readonly seats: readonly string[] }
  | { readonly type: 'StartSteps' }
  | { readonly type: 'AddView'; readonly view: string }
  | { readonly type: 'RecordStep'; readonly step: string; readonly note: string }
  | { readonly type: 'OpenVote'; readonly why: string }
  | { readonly type: 'Vote'; readonly choice: Choice }
  | { readonly type: 'CloseVote' }
  | { readonly type: 'GiveCastingVote'; readonly casting: Casting }
  | { readonly type: 'RecordAgreed'; readonly version: string }
  | { readonly type: 'RecordNotAgreed' }
  | { readonly type: 'TakeToMeeting' }
  | { readonly type: 'WithdrawProposal' }
  | { readonly type: 'PassDeadline'; readonly deadline: string };

/** An act by someone, somewhere, at some time. The id is the same when the same act is sent again. */
export interface Command<One extends Act = Act> {
  readonly id: string;
  readonly by: string;
  readonly via: Platform;
  readonly at: string;
  readonly act: One;
}
