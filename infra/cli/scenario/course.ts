import type { Act } from '#shared/decision/command.ts';
import { decide } from '#shared/decision/decide.ts';
import { type Decision, isOpened, notOpened, type Opened } from '#shared/decision/decision.ts';
import type { Draft } from '#shared/decision/draft.ts';
import type { DecisionEvent } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import type { Platform } from '#shared/directory/account.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import type { Difference } from './differences.ts';

/** Bodies by their name in the scenario. */
export type Forums = Readonly<Record<string, ForumInForce>>;

/** Something done, and what came of it. */
export interface Done {
  readonly type: 'act';
  /** Which step it was, from 0; null where time or another body’s outcome did it. */
  readonly step: number | null;
  readonly body: string;
  readonly at: string;
  readonly by: string;
  readonly seat: string | null;
  readonly act: Act;
  readonly events: readonly DecisionEvent[];
  readonly refusal: Refusal | null;
  readonly before: Decision;
  readonly after: Decision;
  /** Whether it was taken or turned down as the scenario says. */
  readonly asWritten: boolean;
}

interface Noted {
  readonly type: 'note';
  readonly step: number;
  readonly at: string;
  readonly note: string;
}

export interface Compared {
  readonly type: 'comparison';
  readonly step: number;
  readonly at: string;
  readonly body: string;
  readonly differences: readonly Difference[];
}

export type Entry = Done | Noted | Compared;

/** A scenario as far as it has been played. */
export interface Course {
  readonly forums: Forums;
  readonly entries: Entry[];
  readonly decisions: Map<string, Decision>;
  /** What time and other bodies have said already, so that they say it once. */
  readonly said: Set<string>;
}

export function courseOf(forums: Forums): Course {
  const decisions = Object.keys(forums).map((body): [string, Decision] => [body, notOpened]);
  return { forums, entries: [], decisions: new Map(decisions), said: new Set() };
}

export function openedIn(course: Course, body: string): Opened | null {
  const decision = course.decisions.get(body) ?? notOpened;
  return isOpened(decision) ? decision : null;
}

export function draftIn(course: Course, body: string): Draft | null {
  const decision = course.decisions.get(body) ?? notOpened;
  return decision.status === 'draft' ? decision : null;
}

/** What someone does in a body. */
export interface Deed extends Pick<Done, 'step' | 'body' | 'at' | 'by' | 'act'> {
  readonly via: Platform;
  readonly seat?: string | undefined;
}

type Judged = Pick<Done, 'events' | 'refusal'>;

/** Lets the judge of decisions answer, and puts what came of it on record. */
export function perform(
  course: Course,
  { via, seat, ...deed }: Deed,
  isAsWritten: (judged: Judged) => boolean,
): Done {
  const { body, at, by, act } = deed;
  const before = course.decisions.get(body) ?? notOpened;
  const id = `${body} ${course.entries.length + 1}`;
  const command = { id, by, via, at, act, ...(seat === undefined ? {} : { seat }) };
  const judged = decide(command, before);
  const events = judged.ok ? judged.value : [];
  const refusal = judged.ok ? null : judged.refusal;
  const after = events.reduce<Decision>(evolve, before);
  const asWritten = isAsWritten({ events, refusal });
  const done: Done = {
    type: 'act',
    ...deed,
    seat: events[0]?.seat ?? seat ?? null,
    events,
    refusal,
    before,
    after,
    asWritten,
  };
  course.decisions.set(body, after);
  course.entries.push(done);
  return done;
}
