import type { Played } from './play.ts';
import { closed } from './states/closed.ts';
import { extremes } from './states/extremes.ts';
import { talking, withdrawn } from './states/talking.ts';
import { tied, voting } from './states/voting.ts';

/** A decision in every state, ordinary and extreme, each reached by what people can really do. */
export const ordinary: Readonly<Record<string, Played>> = {
  ...talking,
  ...voting,
  ...tied,
  ...closed,
  ...withdrawn,
};

export const states: Readonly<Record<string, Played>> = { ...ordinary, ...extremes };
