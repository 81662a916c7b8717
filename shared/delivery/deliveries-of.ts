import { type Decision, isOpened } from '#shared/decision/decision.ts';
import { decisionDecider } from '#shared/decision/decision-decider.ts';
import type { Effect, Notice } from '#shared/decision/effect.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import { isToldAtOnce } from '#shared/decision/told-when.ts';
import type { Account, Place } from '#shared/directory/account.ts';
import type { Directory } from '#shared/directory/directory-decider.ts';
import type { Scene } from './scene.ts';
import type { Delivery, Task } from './task.ts';

/** What some events of a history ask of the world; several redraws are one. */
export interface Wanted {
  readonly deliveries: readonly Addressed[];
  readonly redraw: Redraw['when'] | null;
  readonly deadlines: readonly string[];
}

/** A delivery and who gets it. */
export interface Addressed {
  readonly to: Place | Account;
  readonly delivery: Delivery;
}

/** The effects of the events at these places in the history, each by an id that never changes. */
export function wantedBy(scene: Scene, versions: ReadonlySet<number>): Wanted {
  const numbered = effectsIn(scene, versions);
  const effects = numbered.map(({ effect }) => effect);
  return {
    deliveries: numbered.flatMap(({ id, effect }) => deliveriesOf(scene, id, effect)),
    redraw: redrawOf(effects),
    deadlines: effects.flatMap((effect) => (effect.type === 'wake at' ? [effect.deadline] : [])),
  };
}

type Redraw = Extract<Effect, { readonly type: 'redraw' }>;

function redrawOf(effects: readonly Effect[]): Redraw['when'] | null {
  const redraws = effects.flatMap((effect) => (effect.type === 'redraw' ? [effect.when] : []));
  if (redraws.length === 0) return null;
  return redraws.includes('at once') ? 'at once' : 'soon';
}

interface Numbered {
  readonly id: string;
  readonly version: number;
  readonly effect: Effect;
}

function effectsIn(
  { history }: Pick<Scene, 'history'>,
  versions?: ReadonlySet<number>,
): Numbered[] {
  let before: Decision = decisionDecider.initial;
  return history.flatMap(({ version, event }) => {
    const effects = versions?.has(version) === false ? [] : effectsOf(event, before);
    before = decisionDecider.evolve(before, event);
    return effects.map((effect, index) => ({ id: `${version}-${index}`, version, effect }));
  });
}

/** Something that a history gave someone to be told, by the id of its delivery. */
export interface ToldIn {
  readonly id: string;
  readonly version: number;
  readonly person: string;
  readonly notice: Notice;
}

/** Everything that a history gave anyone to be told, in order, whenever they are told it. */
export function tellingsIn(scene: Pick<Scene, 'history'>): readonly ToldIn[] {
  return effectsIn(scene).flatMap(({ id, version, effect }) =>
    effect.type === 'tell' ? [{ id, version, person: effect.person, notice: effect.notice }] : [],
  );
}

function deliveriesOf(scene: Scene, id: string, effect: Effect): Addressed[] {
  switch (effect.type) {
    case 'show in its places':
      return placesOf(scene).map((where, index) =>
        addressed(where, `${id}-${index}`, { type: 'show', where }),
      );
    case 'show to':
      return accountsOf(scene.directory, effect.person).map((where) =>
        addressed(where, id, { type: 'show', where }),
      );
    case 'tell':
      if (!isToldAtOnce(effect.notice)) return [];
      return accountsOf(scene.directory, effect.person).map((whom) =>
        addressed(whom, id, { type: 'tell', whom, notice: effect.notice }),
      );
    case 'tell of draft':
      return accountsOf(scene.directory, effect.person).map((whom) =>
        addressed(whom, id, { type: 'tell of draft', whom, notice: effect.notice }),
      );
    case 'redraw':
    case 'wake at':
      return [];
  }
}

function addressed(to: Place | Account, id: string, task: Task): Addressed {
  return { to, delivery: { id, task, attempts: 0 } };
}

function placesOf({ decision }: Scene): readonly Place[] {
  return isOpened(decision) ? decision.forum.places : [];
}

/** Someone with several accounts is told once, on the first. */
export function accountsOf({ people }: Directory, person: string): readonly Account[] {
  return people[person]?.accounts.slice(0, 1) ?? [];
}
