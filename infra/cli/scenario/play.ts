import type { Decision } from '#shared/decision/decision.ts';
import { actOf } from './act-of.ts';
import {
  type Course,
  courseOf,
  type Done,
  draftIn,
  type Entry,
  type Forums,
  openedIn,
  perform,
} from './course.ts';
import { differences } from './differences.ts';
import { peopleNamed, tableOf } from './named-people.ts';
import { passTime } from './pass-time.ts';
import { standingOf } from './standing-of.ts';
import type { ActStep, Pause, Step } from './step.ts';
import { tellOthers } from './tell-others.ts';
import { isAct, timesOf } from './times.ts';

/** What came of a scenario. */
export interface Played {
  readonly entries: readonly Entry[];
  /** By body. */
  readonly decisions: ReadonlyMap<string, Decision>;
  /** The step that did not go as the scenario says, from 0; nothing after it was played. */
  readonly stoppedAt: number | null;
}

/** Plays a scenario as the judge of decisions answers it. Pure: the same twice. */
export function play(
  { at, steps }: { readonly at: string; readonly steps: readonly Step[] },
  forums: Forums,
): Played {
  const course = courseOf(forums);
  const times = timesOf(at, steps);
  const stoppedAt = steps.findIndex((step, index) => {
    const then = { step: index, at: times[index] ?? at };
    passTime(course, then.at);
    return isAct(step) ? !takes(course, step, then) : pauses(course, step, then);
  });
  const { entries, decisions } = course;
  return { entries, decisions, stoppedAt: stoppedAt === -1 ? null : stoppedAt };
}

interface Then {
  readonly step: number;
  readonly at: string;
}

/** Each of the people does it, until one is answered otherwise than the scenario says. */
function takes(course: Course, step: ActStep, { step: index, at }: Then): boolean {
  return bodiesOf(course, step).every((body) => {
    const forum = course.forums[body];
    if (forum === undefined) return true;
    const people = peopleNamed(step.by, tableOf(forum, openedIn(course, body)));
    return people.every((by) => {
      const decision = openedIn(course, body);
      const table = tableOf(forum, decision);
      const draft = draftIn(course, body);
      const act = actOf(step, { body, forum, decision, draft, table, at, by });
      const { via, for: seat } = step;
      const deed = { step: index, body, at, by, via, act, seat };
      const { asWritten } = perform(course, deed, (judged) => isAsWritten(step, judged));
      tellOthers(course, at);
      return asWritten;
    });
  });
}

function isAsWritten({ refused, records }: ActStep, judged: Pick<Done, 'events' | 'refusal'>) {
  if (refused !== undefined) return judged.refusal?.code === refused;
  return judged.refusal === null && (records === undefined || judged.events.length === 0);
}

/** A pause never stops a scenario. */
function pauses(course: Course, step: Pause, then: Then): false {
  const { note, expect } = step;
  if (note !== undefined) course.entries.push({ type: 'note', ...then, note });
  if (expect === undefined) return false;
  for (const body of bodiesOf(course, step)) {
    const found = standingOf(course.decisions.get(body) ?? { status: 'not opened' });
    const entry = { body, differences: differences(expect, found) };
    course.entries.push({ type: 'comparison', ...then, ...entry });
  }
  return false;
}

function bodiesOf(course: Course, { in: named }: Pick<Step, 'in'>): readonly string[] {
  return named === undefined ? Object.keys(course.forums) : [named].flat();
}
