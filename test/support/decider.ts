import { expect } from 'vitest';
import type { Act, Command, Propose } from '#shared/decision/command.ts';
import { decide } from '#shared/decision/decide.ts';
import { type Decision, isOpened, notOpened, type Opened } from '#shared/decision/decision.ts';
import type { DecisionEvent, Fact } from '#shared/decision/event.ts';
import { evolve } from '#shared/decision/evolve.ts';
import type { Outcome } from '#shared/decision/outcome.ts';
import type { Refusal } from '#shared/decision/refusal.ts';
import { versionHash } from '#shared/decision/words.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { board } from './board.ts';

export const monday = '2026-11-23T09:00:00.000Z';
export const tuesday = '2026-11-24T09:00:00.000Z';
/** Five in the afternoon of Friday 4 December, when answers are due. */
export const friday = '2026-12-04T17:00:00.000Z';
export const saturday = '2026-12-05T09:00:00.000Z';

export const question = 'Shall we pay for 20 home-from-hospital places this winter?';
export const why = 'Forty people a week wait in hospital for care at home.';
export const v1 = versionHash(1, question, why);

/** Raising the proposal of most tests, by default to the board and for its meeting. */
export function proposing(changes: Partial<Propose> = {}): Propose {
  const forum = changes.forum ?? board;
  return {
    type: 'Propose',
    ics: 'ics',
    id: 'd1',
    forum,
    takenAt: forum.constitution.takenAt.normally,
    question,
    why,
    link: '',
    answerBy: friday,
    ...changes,
  };
}

/** The fact that the governance lead raised it on Monday. */
export function raised(forum: ForumInForce, changes: Partial<Propose> = {}): DecisionEvent {
  const act = proposing({ forum, ...changes });
  const judged = decide(command(forum.governanceLead, act, monday), notOpened);
  const [opened] = judged.ok ? judged.value : [];
  if (opened === undefined) throw new Error('it was not raised', { cause: judged });
  return opened;
}

/** A fact as an event that nobody in particular caused. */
export function happened(fact: Fact, rest: Partial<DecisionEvent> = {}): DecisionEvent {
  const event = { at: tuesday, by: 'a stranger', seat: null, via: 'slack', command: 'c' } as const;
  return { ...event, ...rest, ...fact } as DecisionEvent;
}

export function command(by: string, act: Act, at = tuesday, seat?: string): Command {
  const made = { id: `${by} ${act.type}`, by, via: 'slack', at, act } as const;
  return seat === undefined ? made : { ...made, seat };
}

/** A refusal by its code, with as much of what it says as matters. */
type Part<One extends Refusal> = One extends Refusal ? Pick<One, 'code'> & Partial<One> : never;

/** A decision of which this is the history. */
export function given(...events: readonly DecisionEvent[]): Given {
  return after(events.reduce<Decision>(evolve, notOpened));
}

interface Given {
  /** The decision as it stands now. */
  readonly decision: Opened;
  /** One or more people do something, for their own seat or for the one named. */
  when(by: string | readonly string[], act: Act, at?: string, seat?: string): When;
}

interface When extends Given {
  /** The events it came to, with who and when. */
  readonly events: readonly DecisionEvent[];
  yields(...facts: readonly Fact[]): void;
  yieldsNothing(): void;
  isRefused(refusal: Part<Refusal>): void;
  /** It is over, in this way. */
  ends(outcome: Partial<Outcome>): void;
}

function after(state: Decision): Given {
  return {
    get decision() {
      return opened(state);
    },
    when: (by, act, at, seat) => {
      const people = typeof by === 'string' ? [by] : by;
      const earlier = people
        .slice(0, -1)
        .reduce((now, person) => next(now, command(person, act, at, seat)), state);
      return judged(earlier, command(people.at(-1) ?? '', act, at, seat));
    },
  };
}

function judged(before: Decision, made: Command): When {
  const result = decide(made, before);
  const events = result.ok ? result.value : [];
  const then = after(events.reduce(evolve, before));
  const facts = () => {
    expect(result).toMatchObject({ ok: true });
    return events.map(factOf);
  };
  return {
    events,
    get decision() {
      facts();
      return then.decision;
    },
    when: (...more) => {
      facts();
      return then.when(...more);
    },
    yields: (...expected) => expect(facts()).toEqual(expected),
    yieldsNothing: () => expect(facts()).toEqual([]),
    isRefused: (refusal) => expect(result).toMatchObject({ ok: false, refusal }),
    ends: (outcome) => expect(facts().at(-1)).toMatchObject({ type: 'OutcomeRecorded', outcome }),
  };
}

function next(decision: Decision, made: Command): Decision {
  const result = decide(made, decision);
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.value.reduce(evolve, decision) : decision;
}

function factOf({
  at: _at,
  by: _by,
  seat: _seat,
  via: _via,
  command: _command,
  ...fact
}: DecisionEvent) {
  return fact;
}

function opened(state: Decision): Opened {
  if (!isOpened(state)) throw new Error('nothing was raised');
  return state;
}
