import type { Played } from './play.ts';
import { askedByAProgramme } from './states/asked-by-a-programme.ts';
import { awaiting } from './states/awaiting.ts';
import { beside } from './states/beside.ts';
import { closed } from './states/closed.ts';
import { fromADraft } from './states/drafted.ts';
import { endedOtherwise } from './states/ended-otherwise.ts';
import { extremes } from './states/extremes.ts';
import { practice } from './states/practice.ts';
import { seats } from './states/seats.ts';
import { steps } from './states/steps.ts';
import { talking, withdrawn } from './states/talking.ts';
import { testsAndTimes } from './states/tests-and-times.ts';
import { tied, voting } from './states/voting.ts';

/** A decision in every state, ordinary and extreme, each reached by what people can really do. */
export const ordinary: Readonly<Record<string, Played>> = {
  ...talking,
  ...voting,
  ...tied,
  ...closed,
  ...withdrawn,
  ...awaiting,
  ...endedOtherwise,
  ...seats,
  ...testsAndTimes,
  ...beside,
  ...askedByAProgramme,
  ...fromADraft,
  ...steps,
  ...practice,
};

export const states: Readonly<Record<string, Played>> = { ...ordinary, ...extremes };
