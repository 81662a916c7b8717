import type { Act } from '#shared/decision/command.ts';
import type { Notice } from '#shared/decision/effect.ts';
import { effectsOf, whatFollows } from '#shared/decision/effects-of.ts';
import { evolve } from '#shared/decision/evolve.ts';
import { friday } from '#test/support/decider.ts';
import type { before } from './acts.ts';

type Start = ReturnType<typeof before>;

/** What the world is asked to do when someone does something. */
export const effects = (start: Start, by: string, act: Act) => {
  let now: Parameters<typeof effectsOf>[1] = start.decision;
  return start.when(by, act, friday).events.flatMap((event) => {
    const asked = effectsOf(event, now);
    now = evolve(now, event);
    return asked;
  });
};

/** What whoever did it reads with their receipt. */
export const follows = (start: Start, by: string, act: Act): readonly Notice[] => {
  let now: Parameters<typeof whatFollows>[1] = start.decision;
  return start.when(by, act, friday).events.flatMap((event) => {
    const next = whatFollows(event, now);
    now = evolve(now, event);
    return next;
  });
};

/** Who is told what. */
export const told = (...given: Parameters<typeof effects>) =>
  effects(...given).flatMap((effect): [string, Notice][] =>
    effect.type === 'tell' ? [[effect.person, effect.notice]] : [],
  );

/** To whom the item is shown one to one. */
export const shown = (...given: Parameters<typeof effects>) =>
  effects(...given).flatMap((effect) => (effect.type === 'show to' ? [effect.person] : []));

/** When cards are drawn again. */
export const redrawn = (...given: Parameters<typeof effects>) =>
  effects(...given).flatMap((effect) => (effect.type === 'redraw' ? [effect.when] : []));
