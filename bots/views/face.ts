import type { CardView } from './view.ts';

/** The parts of a card that differ from state to state. */
export type Face = Pick<CardView, 'state' | 'effect' | 'where' | 'next' | 'buttons'>;
