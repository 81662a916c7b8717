import type { Opened } from './decision.ts';
import type { DraftFact } from './draft-fact.ts';
import type { DecisionEvent } from './event.ts';

/** Events that can follow the opening, by type. */
export type Afters = {
  readonly [Type in Exclude<DecisionEvent['type'], 'ProposalOpened' | DraftFact['type']>]: Extract<
    DecisionEvent,
    { type: Type }
  >;
};

/** What one type of event makes of an opened decision. */
export type Evolve<Type extends keyof Afters> = (decision: Opened, event: Afters[Type]) => Opened;
