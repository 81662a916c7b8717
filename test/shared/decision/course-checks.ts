import fc from 'fast-check';
import { isOpened, type Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import type { Outcome } from '#shared/decision/outcome.ts';
import { type Course, courses, play, richCourses, type Turn } from './course.ts';

const holdsFor =
  (all: fc.Arbitrary<Course>, numRuns: number) =>
  (check: (turns: readonly Turn[]) => void) =>
  () => {
    fc.assert(
      fc.property(all, (course) => {
        check(play(course));
      }),
      { numRuns },
    );
  };

/** Holds for every course through a decision of the three forums. */
export const whateverHappens = holdsFor(courses, 600);
/** The same under any rules. */
export const underAnyRules = holdsFor(richCourses, 300);

export const eventsOf = (turns: readonly Turn[]) =>
  turns.flatMap(({ events }): readonly DecisionEvent[] => events ?? []);

export const states = (turns: readonly Turn[]): Opened[] =>
  turns.flatMap(({ after }) => (isOpened(after) ? [after] : []));

export const outcomes = (turns: readonly Turn[]): Outcome[] =>
  eventsOf(turns).flatMap((event) => (event.type === 'OutcomeRecorded' ? [event.outcome] : []));
