import { sentence } from '#bots/wording/language.ts';
import { personName, seatName } from '#bots/wording/people.ts';
import { standInsOf } from '#shared/decision/acting.ts';
import type { Matter, Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent, FactType } from '#shared/decision/event.ts';
import { seatById } from '#shared/decision/standing.ts';

export type Happened<Type extends FactType> = Extract<DecisionEvent, { readonly type: Type }>;

/** What each of these facts says, of the decision after it. */
export type Telling<Type extends FactType> = {
  readonly [Each in Type]: (event: Happened<Each>, after: Opened) => string;
};

/** "The chair": whoever did it, by the seat they did it for. */
export function who({ by, seat }: DecisionEvent, after: Matter): string {
  const acted = seat === null ? null : seatById(after, seat);
  const standsIn =
    acted !== null &&
    (acted.substitutes.includes(by) ||
      standInsOf(after, acted).some(({ person }) => person === by));
  if (seat === null || acted === null) return sentence(personName(after, by));
  return standsIn ? `The stand-in for ${seatName(after, seat)}` : sentence(seatName(after, seat));
}

/** "version 2", of the hash of its words. */
export function versionOf({ versions }: Matter, hash: string): string {
  const found = versions.find((each) => each.hash === hash);
  return `version ${found?.number ?? versions.length}`;
}
