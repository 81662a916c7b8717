import type { Nudge } from '#shared/transition/plan.ts';

/** A decision of which there may be something to tell, and the version at which it was listed last. */
export interface Listed {
  readonly decision: string;
  readonly version: number;
}

/** What a person was told of one decision. */
export interface ToldOf {
  /** Of everything up to this version of it they were told, or need not be. */
  readonly upTo: number;
  /** Ids of what they were told at once since then. */
  readonly atOnce: readonly string[];
  /** Keys of what waits for them that they were told of. */
  readonly waits: readonly string[];
  /** The close of answers or of a vote of which they were reminded. */
  readonly reminded: string | null;
}

/** What a person was asked and told of one plan. */
interface ToldOfPlan {
  /** Of everything that happened up to this version of it they were told, or need not be. */
  readonly upTo: number;
  /** What they were asked and may not stand on its record yet. */
  readonly asked: readonly Nudge[];
  /** The PMO lead of whom they were told that they are there no more. */
  readonly unled: string | null;
}

/** What one person was told: of which decisions and plans what, when last, how much this week; and which drafts are theirs. */
export interface Told {
  readonly person: string;
  /** Changes with each note, so that of two at once neither is lost. */
  readonly version: number;
  /** The date of their last daily message. */
  readonly daily: string | null;
  /** The Monday of the week in which they were last written to, and how often they were in it. */
  readonly week: { readonly monday: string; readonly messages: number } | null;
  readonly of: Readonly<Record<string, ToldOf>>;
  readonly plans: Readonly<Record<string, ToldOfPlan>>;
  /** Ids of their own drafts, the latest last: one may have been opened or discarded just now. */
  readonly drafts: readonly string[];
}

/** The last round: until when it told everyone, and whom no platform took a message for. */
export interface Round {
  readonly at: string;
  readonly failed: readonly string[];
  /** How many rounds on end there were such people. */
  readonly tries: number;
}

/** Everything an ICS notes for its daily messages. */
export interface DailyNotes {
  readonly listed: readonly Listed[];
  readonly told: readonly Told[];
  readonly last: Round | null;
}

/** What is open in each ICS, and what each person was told of it. Each call is one request. */
export interface Daily {
  notes(ics: string): Promise<DailyNotes>;
  /** Keeps the newer version. */
  list(ics: string, listed: Listed): Promise<void>;
  /**
   * Takes it off the list where everyone heard of it up to a version, unless it was listed again since.
   * For 90 days nothing but a newer version than that puts it on again: its old events may be performed
   * once more, and nobody is told twice.
   */
  unlist(ics: string, listed: Listed, heardUpTo: number): Promise<void>;
  /** What one person was told; of nothing where there is no note. */
  toldTo(ics: string, person: string): Promise<Told>;
  /** False where somebody noted something since `told.version`, which then stands. */
  noteTold(ics: string, told: Told): Promise<boolean>;
  /** Takes the ICS's only turn until then; false while another has it. */
  begin(ics: string, now: string, until: string): Promise<boolean>;
  /** Gives the turn back and notes the round. */
  end(ics: string, round: Round): Promise<void>;
}

/** Somebody who was never told anything. */
export function untold(person: string): Told {
  return { person, version: 0, daily: null, week: null, of: {}, plans: {}, drafts: [] };
}
