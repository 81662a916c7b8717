import type { Seat } from '#shared/forum/seat.ts';
import type { Result } from '#shared/result.ts';
import type { Act } from './command.ts';
import type { Resolving, Seeking, Tied, Voting } from './decision.ts';
import type { DraftAct } from './draft-act.ts';
import type { Fact } from './event.ts';
import type { Refusal } from './refusal.ts';

/** A decision on which people can still act. */
export type Live = Seeking | Resolving | Voting | Tied;

/** Who acts on what: the facts every act is judged by. */
export interface Here {
  readonly decision: Live;
  readonly person: string;
  /** The seat the person holds here, if any. */
  readonly seat: Seat | null;
  readonly at: string;
}

/** The same, of a person who holds a seat. */
export interface Seated extends Here {
  readonly seat: Seat;
}

/** What an act comes to: the facts to record (none where nothing changes), or why not. */
export type Judgement = Result<readonly Fact[], Refusal>;

/** The acts that are done to an opened decision, by type. */
export type Acts = {
  readonly [Type in Exclude<Act['type'], 'Propose' | 'RecordFor' | DraftAct['type']>]: Extract<
    Act,
    { type: Type }
  >;
};

/** One type of act, judged where it is done. */
export type Judge<Type extends keyof Acts> = (act: Acts[Type], here: Here) => Judgement;
