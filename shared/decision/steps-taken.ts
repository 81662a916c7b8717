/** The three things that a body under the triple aim duty has regard to. */
export const aims = ['health', 'care', 'money'] as const;
export type Aim = (typeof aims)[number];

export type HelpKind = 'peer review' | 'mediation';

/** A step on record, with what came of it. */
export interface StepRecord {
  readonly step: string;
  readonly note: string;
  /** The principles that the person presiding chose, by name. */
  readonly principles: readonly string[];
  readonly by: string;
  readonly at: string;
}

/** What a member said on a step, and on which principles the difference turns. */
export interface ViewOnStep {
  readonly step: string;
  readonly by: string;
  readonly view: string;
  readonly principles: readonly string[];
}

/**
 * The triple aim sheet, as far as it is filled in, and the plans already agreed. Where an aim does
 * not apply, its note is the reason.
 * Source: National Health Service Act 2006, section 14Z43.
 */
export interface Sheet {
  readonly notes: { readonly [Each in Aim]: string };
  readonly doNotApply: readonly Aim[];
  /** Links, one on each line. */
  readonly plans: string;
}

/** Help from outside with a step. */
export interface Help {
  readonly step: string;
  readonly kind: HelpKind;
  /** Who helps, where the directory knows them. */
  readonly person: string | null;
  /** What they are: the office that was typed, or empty. */
  readonly office: string;
  readonly since: string;
  /** Since when the clock has stood still: this help began, or the one whose place it took. */
  readonly stoppedAt: string;
  readonly until: string;
  /** When it ended; null while it goes on. */
  readonly ended: string | null;
}

/** What a step still takes before, and besides, the note that finishes it. */
export type StepNeeds =
  | { readonly is: 'a note' }
  | { readonly is: 'a principle' }
  | { readonly is: 'aims'; readonly left: readonly Aim[] }
  | { readonly is: 'help' }
  /** Someone helps, or has helped: what came of it is the note. */
  | { readonly is: 'what came of help' };
