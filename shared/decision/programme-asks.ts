import type { GuardQuestion } from '#shared/transition/guards.ts';

/** What the programmes that ran when a proposal was opened ask of it. */
export interface ProgrammeAsks {
  /** By name. */
  readonly programmes: readonly string[];
  readonly asks: readonly GuardQuestion[];
}

/** The same with what the governance lead answered; `answers` is null until they have. */
export interface ProgrammeAnswered extends ProgrammeAsks {
  readonly answers: Readonly<Record<string, 'yes' | 'no' | 'said'>> | null;
  /** The words of what was answered in words, by constraint. */
  readonly said: Readonly<Record<string, string>>;
  /** Notes on record that lift a constraint for this proposal. */
  readonly lifted: readonly { readonly constraint: string; readonly note: string }[];
}
