import type { MarkOf } from '#infra/cli/ics/mark.ts';
import type { Word } from '#shared/transition/plan.ts';
import type { Programme } from '#shared/transition/programme.ts';

/** A plan as its files want it. People stand as they are written: by id, or by name. */
export interface WantedPlan {
  readonly id: string;
  readonly programme: Programme;
  /** A date, or `this quarter`, which is found when the plan is set up. */
  readonly firstDay: string;
  readonly pmoLead: string;
  readonly icsLead: string | undefined;
  readonly keepers: readonly WantedKeepers[];
  readonly answers: readonly WantedAnswer[];
  readonly dates: readonly WantedDate[];
  readonly parts: readonly WantedPart[];
  readonly mark: MarkOf;
}

/** Who is to look after a milestone; undefined leaves it as it is. */
export interface WantedKeepers {
  readonly milestone: string;
  readonly owner: string | undefined;
  readonly deputy: string | undefined;
  readonly mark: MarkOf;
}

/** Something that was said of a milestone. */
export interface WantedAnswer {
  readonly milestone: string;
  /** Undefined for today. */
  readonly on: string | undefined;
  /** Undefined where there is only proof. */
  readonly word: Word | undefined;
  readonly line: string;
  readonly proof: string;
  readonly mark: MarkOf;
}

/** The day by which a milestone is to be due, and why. */
export interface WantedDate {
  readonly milestone: string;
  readonly to: string;
  readonly reason: string;
  readonly mark: MarkOf;
}

/** How a part is to stand; an empty lead, and no word, leave it as it is. */
export interface WantedPart {
  readonly milestone: string;
  readonly part: string;
  readonly lead: string;
  readonly word: Word | undefined;
  readonly line: string;
  readonly mark: MarkOf;
}
