import type { Handling, TakenAt } from '#shared/forum/constitution.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Casting, Choice, Degree } from './command.ts';
import type { Outcome } from './outcome.ts';

/** One wording of the proposal. `hash` is what answers bind to. */
export interface Version {
  readonly number: number;
  readonly hash: string;
  readonly question: string;
  readonly why: string;
  readonly by: string;
  readonly at: string;
}

/** A seat's own latest answer, bound to the words it answered. An objection stands apart. */
export interface Answer {
  readonly kind: 'agreement' | 'concern' | 'abstention' | 'objection';
  readonly version: string;
  readonly at: string;
  readonly concern: string | null;
}

export interface Objection {
  readonly id: string;
  readonly seat: string;
  readonly version: string;
  readonly harm: string;
  readonly help: string;
  readonly at: string;
  readonly replies: readonly { readonly by: string; readonly at: string; readonly reply: string }[];
  readonly standing: boolean;
}

/** A declared interest; until its handling is recorded the seat's answer is held, not counted. */
export interface Interest {
  readonly degree: Degree;
  readonly nature: string;
  readonly handling: Handling | null;
}

interface StepRecord {
  readonly step: string;
  readonly note: string;
  readonly by: string;
  readonly at: string;
}

export interface Vote {
  readonly why: string;
  readonly openedBy: string;
  readonly ballots: Readonly<Record<string, Choice>>;
  readonly casting: Casting | null;
}

/** Who sits at the table for an item, under which rules, and where it is taken. */
export interface Sitting {
  readonly forum: ForumInForce;
  readonly takenAt: TakenAt;
  readonly meeting: string | null;
  /** By seat id. */
  readonly interests: Readonly<Record<string, Interest>>;
  /** Seats marked present; only at a meeting. */
  readonly present: readonly string[];
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
  readonly openedAt: string;
  readonly versions: readonly [Version, ...Version[]];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly objections: readonly Objection[];
  readonly suggestions: readonly { readonly by: string; readonly suggestion: string }[];
  readonly steps: readonly StepRecord[];
  readonly views: readonly { readonly step: string; readonly by: string; readonly view: string }[];
}

export type Seeking = Matter & { readonly status: 'seeking consensus' };
export type Resolving = Matter & { readonly status: 'resolving' };
export type Voting = Matter & { readonly status: 'voting'; readonly vote: Vote };
export type Tied = Matter & { readonly status: 'tied'; readonly vote: Vote };
export type Closed = Matter & {
  readonly status: 'closed';
  readonly outcome: Outcome;
  readonly vote: Vote | null;
};
export type Withdrawn = Matter & { readonly status: 'withdrawn' };

export type Opened = Seeking | Resolving | Voting | Tied | Closed | Withdrawn;

export type Decision = { readonly status: 'not opened' } | Opened;

export const notOpened: Decision = { status: 'not opened' };
