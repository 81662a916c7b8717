import type { Opened } from './decision.ts';
import type { Effect, Notice } from './effect.ts';
import { presidingSeat } from './presiding.ts';

/** A person is told something privately. */
export type Telling = Extract<Effect, { type: 'tell' }>;

/** Nobody is told what they did themselves. */
export function tell(people: readonly string[], notice: Notice, actor?: string): Telling[] {
  return people
    .filter((person) => person !== actor)
    .map((person) => ({ type: 'tell', person, notice }));
}

export function tellPresiding(decision: Opened, notice: Notice): Telling[] {
  return tellSeat(decision, presidingSeat(decision), notice);
}

export function tellSeat(decision: Opened, seat: string | null, notice: Notice): Telling[] {
  return tell(holdersOf(decision, seat), notice);
}

export function holdersOf(decision: Opened, seat: string | null): readonly string[] {
  return decision.forum.seats.find((each) => each.id === seat)?.holders ?? [];
}
