import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '#shared/calendar/working-day.ts';
import { isBefore, laterBy, localDate, wallClock } from '#shared/time.ts';
import type { NudgeTimes } from '#shared/transition/nudge-times.ts';
import { nextNudgeAt, nudgeId } from '#shared/transition/nudges.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { anyCase, type Case, expected } from './any-plan.ts';
import { fire } from './firing.ts';
import { lead, type Planned } from './planned.ts';

const hour = 3_600_000;

interface Sent {
  readonly id: string;
  readonly person: string;
  readonly at: string;
}

describe('every question, 2020 to 2040', () => {
  it('goes out on its day, a working day, at its person’s hour in London, in one message', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const sent = run(one, []);
        expect(new Map(sent.map(({ id, at }) => [id, localDate(at)]))).toEqual(expected(one));
        expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
        for (const { person, at } of sent) {
          const clock = wallClock(at);
          expect([clock.hour, clock.minute]).toEqual([one.times.hours[person], 0]);
          expect(isWorkingDay(localDate(at), one.times.closed)).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('goes out once, whatever the order, delay to two days and doubling of what wakes it', () => {
    const delays = fc.array(fc.integer({ min: 0, max: 48 * 60 }), { maxLength: 25 });
    fc.assert(
      fc.property(anyCase, delays, (one, minutes) => {
        const sent = run(one, minutes);
        const days = expected(one);
        expect(sent.map(({ id }) => id).toSorted()).toEqual([...days.keys()].toSorted());
        for (const { id, person, at } of sent) {
          const own = one.times.hours[person] ?? 0;
          expect(localDate(at) >= (days.get(id) ?? '')).toBe(true);
          expect(isWorkingDay(localDate(at), one.times.closed)).toBe(true);
          expect(wallClock(at).hour).toBeGreaterThanOrEqual(own);
          expect(wallClock(at).hour).toBeLessThan(Math.max(18, own + 1));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('goes out at most once, whatever people do meanwhile', () => {
    const acts = fc.array(fc.tuple(anyAct, fc.nat(30)), { maxLength: 12 });
    fc.assert(
      fc.property(anyCase, acts, (one, doings) => {
        let now = one.start;
        let at = one.setUpAt;
        for (const [act, days] of doings) {
          now = acted(now, act, at);
          at = laterBy(at, days * 24 * hour);
          now = fire(now, nextNudgeAt(now.plan, one.times, at) ?? at, one.times);
        }
        const sent = sentIn(now);
        const asked = sent.map(({ id, at: when }) => `${id} ${when}`);
        expect(new Set(asked).size).toBe(asked.length);
        expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
      }),
      { numRuns: 20 },
    );
  });
});

const id = fc.constantFrom('m0', 'm1');
const anyAct: fc.Arbitrary<PlanAct> = fc.oneof(
  fc.record({
    type: fc.constant('AnswerMilestone' as const),
    milestone: id,
    word: fc.constantFrom('on track', 'at risk', 'off track', 'done', 'not for us'),
    line: fc.constantFrom('One line.', 'Another.'),
    proof: fc.constantFrom('', 'https://example.org/draft'),
  }),
  fc.record({
    type: fc.constant('HandOver' as const),
    milestone: id,
    owner: fc.constantFrom('ann', 'ben', lead, null),
    deputy: fc.constant(null),
  }),
  fc.record({
    type: fc.constant('MoveDate' as const),
    milestone: id,
    to: fc.constantFrom('2030-06-28', '2041-01-31', '2042-12-25'),
    decision: fc.constant('d1'),
    reason: fc.constant(''),
  }),
  fc.record({
    type: fc.constant('RemindMe' as const),
    milestone: id,
    on: fc.constant('2042-01-02'),
  }),
);

/** What the PMO lead does, where it is allowed. */
function acted(now: Planned, act: PlanAct, at: string): Planned {
  const then = now.when(lead, act, at);
  return then.events.length === now.events.length ? now : then;
}

/**
 * Everything that goes out when the first wake-ups come so many minutes late, each after the moment
 * that was asked for, and every other one twice; later ones may overtake. One that comes at night
 * only puts off, so in the end they come on time.
 */
function run({ start, setUpAt, times }: Case, delays: readonly number[]): readonly Sent[] {
  const late = (count: number) => (delays[count] ?? 0) * 60_000;
  const pending = wakeUps(start, times, setUpAt, late(0));
  const asked = new Set(pending.map(({ scheduled }) => scheduled));
  let now = start;
  for (let count = 1; pending.length > 0; count += 1) {
    const next = pending.reduce((one, other) => (isBefore(other.at, one.at) ? other : one));
    pending.splice(pending.indexOf(next), 1);
    now = fire(now, next.at, times);
    for (const wake of wakeUps(now, times, next.at, late(count))) {
      if (asked.has(wake.scheduled)) continue;
      asked.add(wake.scheduled);
      pending.push(wake);
      if (count % 2 === 0) pending.push({ ...wake, at: laterBy(wake.scheduled, late(count + 1)) });
    }
  }
  return sentIn(now);
}

interface WakeUp {
  readonly scheduled: string;
  readonly at: string;
}

function wakeUps({ plan }: Planned, times: NudgeTimes, now: string, late: number): WakeUp[] {
  const scheduled = nextNudgeAt(plan, times, now);
  return scheduled === null ? [] : [{ scheduled, at: laterBy(scheduled, late) }];
}

function sentIn({ events }: Planned): readonly Sent[] {
  return events.flatMap((event) =>
    event.type === 'Nudged'
      ? event.about.map((nudge) => ({ id: nudgeId(nudge), person: event.person, at: event.at }))
      : [],
  );
}
