import type { IcsChange } from '#bots/wording/import.ts';
import type { directoryDecider } from '#shared/directory/directory-decider.ts';
import type { forumDecider } from '#shared/forum/forum-decider.ts';
import type { RegisterCommand } from '#shared/interests/register.ts';
import type { Door } from '#shared/ports/event-store.ts';
import type { PlanCommand } from '#shared/transition/plan-act.ts';
import type { Mark } from './mark.ts';

/** What an import comes to: its differences for people, and what is written, in order. */
export interface Plan {
  readonly ics: string;
  readonly changes: readonly IcsChange[];
  readonly steps: readonly Step[];
  /** Every door that the steps open, and where its account or channel is written. */
  readonly claims: readonly Claim[];
  /** Accounts and channels that were once somebody's and are nobody's now. */
  readonly former: readonly Door[];
}

/** One append: all of it or nothing. */
export type Step = DirectoryStep | ForumStep | RegisterStep | PlanStep;

export interface DirectoryStep {
  readonly kind: 'directory';
  readonly command: Parameters<typeof directoryDecider.decide>[0];
  readonly doors: readonly Door[];
}

export interface ForumStep {
  readonly kind: 'forum';
  readonly command: Parameters<typeof forumDecider.decide>[0];
  readonly doors: readonly Door[];
}

export interface RegisterStep {
  readonly kind: 'register';
  readonly command: RegisterCommand;
}

export interface PlanStep {
  readonly kind: 'plan';
  readonly plan: string;
  readonly command: PlanCommand;
}

interface Claim {
  readonly door: Door;
  readonly mark: Mark;
}

/** Who imports, and when. */
export interface Signed {
  /** Otherwise the governance lead of each forum, and of the first one for people. */
  readonly by?: string | undefined;
  readonly at: string;
}
