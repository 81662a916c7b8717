import fc from 'fast-check';
import type { Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Outcome } from '#shared/decision/outcome.ts';
import { courses, play, type Turn } from './course.ts';

/** Holds for every course through a decision. */
export const whateverHappens = (check: (turns: readonly Turn[]) => void) => () => {
  fc.assert(
    fc.property(courses, (course) => {
      check(play(course));
    }),
    { numRuns: 600 },
  );
};

export const eventsOf = (turns: readonly Turn[]) =>
  turns.flatMap(({ events }): readonly DecisionEvent[] => events ?? []);

export const states = (turns: readonly Turn[]): Opened[] =>
  turns.flatMap(({ after }) => (after.status === 'not opened' ? [] : [after]));

export const outcomes = (turns: readonly Turn[]): Outcome[] =>
  eventsOf(turns).flatMap((event) => (event.type === 'OutcomeRecorded' ? [event.outcome] : []));
