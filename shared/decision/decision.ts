import type { Handling } from '#shared/forum/constitution/interests.ts';
import type { Need } from '#shared/forum/constitution/outcome.ts';
import type { Rules } from '#shared/forum/constitution/rules.ts';
import type { TakenAt } from '#shared/forum/constitution/taken-at.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Choice } from '#shared/forum/said.ts';
import type { Casting, Degree, InterestType, Publicity, WayPresent } from './command.ts';
import type { SheetOnRecord } from './cover-sheet.ts';
import type { ConcernOnDraft, Discarded, Draft } from './draft.ts';
import type { Outcome } from './outcome.ts';
import type { ProgrammeAnswered } from './programme-asks.ts';
import type { Help, Sheet, StepRecord, ViewOnStep } from './steps-taken.ts';

/** One wording of the proposal. `hash` is what answers bind to. */
export interface Version {
  readonly number: number;
  readonly hash: string;
  /** Whether it corrects only the writing of the one before, so that answers to that one stand. */
  readonly corrects: boolean;
  readonly question: string;
  readonly why: string;
  readonly by: string;
  readonly at: string;
}

/** What someone last answered for a seat, bound to the words it answered. An objection stands apart. */
export interface Answer {
  readonly by: string;
  readonly kind: 'agreement' | 'concern' | 'abstention' | 'objection';
  /** The words it answers now: those it was given to, or a correction of them. */
  readonly version: string;
  readonly givenTo: string;
  readonly at: string;
  readonly concern: string | null;
}

/** Other words that someone suggests. `dealtWith`: the version that took them up, or passed them over. */
export interface Suggestion {
  readonly id: string;
  readonly by: string;
  readonly suggestion: string;
  readonly dealtWith: { readonly version: string; readonly takenUp: boolean } | null;
}

/** An objection as someone else puts it, and what its owner says to that. */
export interface Restating {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly restating: string;
  /** Whether it is what was meant; null until the owner says. */
  readonly meant: boolean | null;
  /** The owner's better words, beside those they objected in; empty where there are none. */
  readonly better: string;
}

export interface Objection {
  readonly id: string;
  readonly seat: string;
  readonly by: string;
  readonly version: string;
  readonly harm: string;
  readonly help: string;
  readonly at: string;
  readonly replies: readonly { readonly by: string; readonly at: string; readonly reply: string }[];
  readonly restatings: readonly Restating[];
  /** What later words still lacked, said by its owner in place of what would help; the newest last. */
  readonly missing: readonly {
    readonly version: string;
    readonly at: string;
    readonly missing: string;
  }[];
  /** Why it no longer stands, and since when; null while it may. */
  readonly ended: {
    readonly because: 'taken back' | 'its owner left';
    readonly at: string;
  } | null;
}

/** A declared interest; until its handling is recorded the seat's answer is held, not counted. */
export interface Interest {
  readonly degree: Degree;
  /** What type it is and which entry of the person's register, where they said so. */
  readonly interestType?: InterestType;
  readonly entry?: string;
  readonly nature: string;
  readonly handling: Handling | null;
  readonly by: string;
}

/** Something a person said for a seat. */
interface Said {
  readonly seat: string;
  readonly by: string;
  readonly at: string;
}

/** An interest declared once there was a result. */
export type LateInterest = Said & Pick<Interest, 'degree' | 'nature' | 'interestType' | 'entry'>;

/** What was advised on the interest `of` a seat. */
type Advice = Said & { readonly of: string; readonly advice: string };

type Dissent = Said & { readonly statement: string };

interface Question {
  readonly id: string;
  readonly by: string;
  readonly seat: string | null;
  readonly question: string;
  readonly at: string;
  readonly answers: readonly {
    readonly by: string;
    readonly at: string;
    readonly answer: string;
  }[];
}

/** What someone last voted for a seat. */
export interface Ballot {
  readonly by: string;
  readonly choice: Choice;
}

export interface Vote {
  readonly why: string;
  readonly openedBy: string;
  /** The instant before which it is not closed unless everyone has voted, if the rules set one. */
  readonly openUntil: string | null;
  /** By seat id; the latest last. */
  readonly ballots: Readonly<Record<string, readonly Ballot[]>>;
  readonly casting: Casting | null;
}

/** Someone who may act for a seat on this item besides its holders. */
export interface StandIn {
  readonly seat: string;
  readonly person: string;
  readonly as: 'deputy' | 'proxy';
  /** Whether it may; null while a deputy waits for the permission it needs. */
  readonly allowed: boolean | null;
  /** How a proxy was told to vote, if it was. */
  readonly instruction: Choice | null;
}

/** Who sits at the table for an item, under which rules, and where it is taken. */
export interface Sitting {
  readonly forum: ForumInForce;
  /** The kind of decision, where the rules know kinds, and the rules for it. */
  readonly kind: string | null;
  readonly rules: Rules;
  readonly publicity: Publicity;
  readonly takenAt: TakenAt;
  readonly meeting: string | null;
  readonly openedAt: string;
  /** By seat id; one for each person who declared one for it, the latest last. */
  readonly interests: Readonly<Record<string, readonly Interest[]>>;
  /** How each seat marked present is there, by seat id; null until attendance is marked. */
  readonly present: Readonly<Record<string, WayPresent>> | null;
  /** By seat id. */
  readonly standIns: Readonly<Record<string, readonly StandIn[]>>;
  /** The seat that those present chose to preside, where none of the rules' seats could. */
  readonly chosenToPreside: string | null;
}

/** What every opened decision has, whatever its status. Seats are keyed by seat id. */
export interface Matter extends Sitting {
  readonly ics: string;
  readonly id: string;
  readonly rulesHash: string;
  readonly answerBy: string;
  readonly deadlinePassed: boolean;
  readonly proposer: string;
  readonly link: string;
  /** What worried those who read the draft; no answers, and never counted. */
  readonly onDraft: readonly ConcernOnDraft[];
  /** What the cover sheet said, the latest last. */
  readonly coverSheets: readonly SheetOnRecord[];
  /** Why the answers close later than they would have, in order. */
  readonly extensions: readonly Extension[];
  readonly versions: readonly [Version, ...Version[]];
  /** By seat id; the latest last. */
  readonly answers: Readonly<Record<string, readonly Answer[]>>;
  /** The words that each person last pressed "Seen" on. */
  readonly seen: Readonly<Record<string, string>>;
  readonly objections: readonly Objection[];
  readonly suggestions: readonly Suggestion[];
  readonly steps: readonly StepRecord[];
  /** When the step at hand began to count: the steps were started, or the last one ended. */
  readonly stepSince: string | null;
  /** Steps whose time ran out. */
  readonly stepsRunOut: readonly string[];
  readonly afterwards: readonly LateInterest[];
  /** What those who guard against conflicts advise, one for each of them and each seat's interest. */
  readonly advice: readonly Advice[];
  readonly questions: readonly Question[];
  /** Views of seats without a vote, one for each person. */
  readonly voices: readonly (Said & { readonly view: string })[];
  /** What members need before they can answer, one for each person. */
  readonly timeNeeded: readonly (Said & { readonly what: string })[];
  /** Why members disagree, in their own words, one each. */
  readonly dissents: readonly Dissent[];
  /** Seats that the minute names. */
  readonly named: readonly string[];
  /** Where the minute was agreed (yyyy-mm-dd) and under which number; null until it is. */
  readonly minute: { readonly date: string; readonly number: string } | null;
  readonly views: readonly ViewOnStep[];
  /** The triple aim sheet of each step that takes one, by step id, once any of it is filled in. */
  readonly sheets: Readonly<Record<string, Sheet>>;
  /** Help from outside, the latest last. */
  readonly helps: readonly Help[];
  /** What running programmes ask of it, and what was answered; null where none asks. */
  readonly programme: ProgrammeAnswered | null;
  /** To whom it was handed on, which ended it here; null where it was not. */
  readonly referral: Referral | null;
}

interface Referral {
  /** The forum, where the directory knew it. */
  readonly to: string | null;
  /** Who keeps the record of that forum, and is told if they may see the item; null for nobody. */
  readonly lead: string | null;
  /** What that body is called. */
  readonly name: string;
  readonly why: string;
}

export type Extension =
  | 'the person presiding'
  | 'a member needs time'
  | 'late quorum'
  | 'late change'
  | 'outside help';

/** What an outcome waits for before it is final. */
export interface Awaited {
  readonly vetoUntil: string | null;
  /** Seats that have vetoed. */
  readonly vetoes: readonly string[];
  /** Still to be given, each with the instant at which it is too late, if there is one. */
  readonly needs: readonly (Need & { readonly by: string | null })[];
}

export type Seeking = Matter & { readonly status: 'seeking consensus' };
export type Resolving = Matter & { readonly status: 'resolving' };
export type Voting = Matter & { readonly status: 'voting'; readonly vote: Vote };
export type Tied = Matter & { readonly status: 'tied'; readonly vote: Vote };
export type Provisional = Matter & {
  readonly status: 'provisional';
  readonly outcome: Outcome;
  readonly vote: Vote | null;
  readonly awaited: Awaited;
};
export type Closed = Matter & {
  readonly status: 'closed';
  readonly outcome: Outcome;
  readonly vote: Vote | null;
};
export type Withdrawn = Matter & { readonly status: 'withdrawn' };

export type Opened = Seeking | Resolving | Voting | Tied | Provisional | Closed | Withdrawn;

export type Decision = { readonly status: 'not opened' } | Draft | Discarded | Opened;

export const notOpened: Decision = { status: 'not opened' };

export function isOpened(decision: Decision): decision is Opened {
  const { status } = decision;
  return status !== 'not opened' && status !== 'draft' && status !== 'discarded';
}
