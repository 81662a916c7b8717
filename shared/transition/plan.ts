import type { How, LegalEffect } from '#shared/decision/outcome.ts';
import type { Milestone } from './programme/milestone.ts';
import type { Role } from './programme/stage.ts';
import type { Programme } from './programme.ts';

/** What people say of a milestone. */
export type Word = 'on track' | 'at risk' | 'off track' | 'done' | 'not for us';

/** How a milestone or a part of it stands. */
export type Status = Word | 'no word yet' | 'done, proof to come';

/** What somebody said of a milestone, and when. */
export interface Answer {
  readonly word: Word;
  readonly line: string;
  readonly by: string;
  readonly at: string;
  /** How often running it has been said in the same words; 0 for fresh ones. */
  readonly repeated: number;
}

/** What a milestone waits for besides other milestones. */
export type WaitingFor =
  | { readonly is: 'a boundary decision' }
  | { readonly is: 'legislation' }
  | { readonly is: 'a decision'; readonly decision: string };

export interface Wait {
  readonly for: WaitingFor;
  readonly note: string;
  readonly since: string;
}

/** One question put to one person: about which milestone, at which stage, for which day. */
export interface Nudge {
  readonly stage: string;
  readonly milestone: string;
  /** The day of which the stage speaks: by which it is due, or on which proof was promised. */
  readonly due: string;
  readonly person: string;
  readonly as: Role;
  /** Whether this is the other day on which they asked to be reminded. */
  readonly again: boolean;
}

export type TakingUp = 'ask them myself' | 'tell the ICS lead';

/** A nudge that went out, and the day to which it was put off, if it was. */
export type Asked = Nudge & { readonly at: string; readonly putOffTo: string | null };

/** What was last said of one part, and who answers for it; empty where nobody said. */
export interface PartPlan {
  readonly word: Word | null;
  readonly line: string;
  readonly lead: string;
}

export interface MilestonePlan {
  /** The milestone itself, as the programme has it. */
  readonly is: Milestone;
  /** The day by which it was due when the plan was set up; it never changes. */
  readonly baseline: string | null;
  readonly due: string | null;
  /** Since when that is the day. */
  readonly dueSince: string;
  readonly owner: string | null;
  readonly deputy: string | null;
  /** Oldest first. */
  readonly answers: readonly Answer[];
  /** A link to the proof, or empty. */
  readonly proof: string;
  readonly regionNote: string;
  readonly parts: Readonly<Record<string, PartPlan>>;
  readonly waits: readonly Wait[];
  /** The new day that its owner asked for and nobody has judged yet. */
  readonly dateAsked: { readonly to: string; readonly by: string; readonly why: string } | null;
  readonly asked: readonly Asked[];
  /** What the PMO lead last did about it being late, and when. */
  readonly takenUp: { readonly how: TakingUp; readonly at: string } | null;
}

/** A note that lets a proposal pass a constraint: for one matter, or for all. */
interface Lifted {
  readonly constraint: string;
  /** A milestone or a decision, by id; null for every matter. */
  readonly matter: string | null;
  readonly note: string;
}

/** A programme as one body carries it out. */
export interface Plan {
  readonly programme: Programme;
  readonly firstDay: string;
  readonly pmoLead: string;
  readonly icsLead: string | null;
  readonly status: 'running' | 'closed';
  /** In the order of the programme. */
  readonly milestones: Readonly<Record<string, MilestonePlan>>;
  /** What came of the decisions that milestones wait for or waited for, by id. */
  readonly decisions: Readonly<Record<string, { readonly how: How; readonly effect: LegalEffect }>>;
  readonly lifted: readonly Lifted[];
  /** The day from which the law that the programme prepares for is in force, once that is on record. */
  readonly lawInForce: string | null;
}
