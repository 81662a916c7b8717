import { deadlinesOf } from '#shared/decision/deadlines.ts';
import { isBefore } from '#shared/time.ts';
import { type Course, openedIn, perform } from './course.ts';
import { tellOthers } from './tell-others.ts';

/** Lets time pass: at every instant at which time itself does something, it does. */
export function passTime(course: Course, until: string): void {
  for (
    let next = nextDeadline(course, until);
    next !== undefined;
    next = nextDeadline(course, until)
  ) {
    const { body, deadline } = next;
    course.said.add(keyOf(next));
    const act = { type: 'PassDeadline', deadline } as const;
    perform(course, { step: null, body, at: deadline, by: 'clock', via: 'clock', act }, () => true);
    tellOthers(course, deadline);
  }
}

interface Due {
  readonly body: string;
  readonly deadline: string;
}

/** The soonest one, in whichever body. */
function nextDeadline(course: Course, until: string): Due | undefined {
  const [first] = Object.keys(course.forums)
    .flatMap((body) => {
      const decision = openedIn(course, body);
      return decision === null ? [] : deadlinesOf(decision).map((deadline) => ({ body, deadline }));
    })
    .filter((due) => !isBefore(until, due.deadline) && !course.said.has(keyOf(due)))
    .toSorted((one, other) => inTime(one.deadline, other.deadline));
  return first;
}

function inTime(one: string, other: string): number {
  return Number(isBefore(other, one)) - Number(isBefore(one, other));
}

function keyOf({ body, deadline }: Due): string {
  return `${body} ${deadline}`;
}
