import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '#shared/calendar/working-day.ts';
import { localDate, wallClock } from '#shared/time.ts';
import { anyCase, expected } from '#test/shared/transition/any-plan.ts';
import { breakOff, keepAll, putTo, recordedIn, worldOf } from './firings.ts';

/** Rounds keep the days on which England works, and none of one body's own. */
const cases = anyCase.map((one) => ({ ...one, times: { ...one.times, closed: [] } }));
const delays = fc.array(fc.integer({ min: 0, max: 48 * 60 }), { maxLength: 40 });
const ending = fc.constantFrom('called again', 'lost');
const numRuns = 15;

describe('every question of a running plan, 2020 to 2040, brought by the rounds', () => {
  it('comes on its day, a working day, at its person’s hour in London', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (one) => {
        const world = await worldOf(one);
        await keepAll(world, []);
        const put = putTo(world);
        expect(new Map(put.map(({ id, at }) => [id, localDate(at)]))).toEqual(expected(one));
        for (const { person, at } of put) {
          const { hour, minute } = wallClock(at);
          expect([hour, minute]).toEqual([one.times.hours[person], 0]);
          expect(isWorkingDay(localDate(at))).toBe(true);
        }
      }),
      { numRuns },
    );
  });

  it('comes once, whatever the order, delay to two days and doubling of what wakes them', async () => {
    await fc.assert(
      fc.asyncProperty(cases, delays, async (one, minutes) => {
        const world = await worldOf(one);
        await keepAll(world, minutes);
        const put = putTo(world);
        const days = expected(one);
        expect(put.map(({ id }) => id).toSorted()).toEqual([...days.keys()].toSorted());
        expect((await recordedIn(world)).toSorted()).toEqual([...days.keys()].toSorted());
        for (const { id, person, at } of put) {
          const own = one.times.hours[person] ?? 0;
          expect(localDate(at) >= (days.get(id) ?? '')).toBe(true);
          expect(isWorkingDay(localDate(at))).toBe(true);
          expect(wallClock(at).hour).toBeGreaterThanOrEqual(own);
          expect(wallClock(at).hour).toBeLessThan(Math.max(18, own + 1));
        }
        const messages = world.letters.map(({ to, at }) => `${to} ${localDate(at)}`);
        expect(new Set(messages).size).toBe(messages.length);
      }),
      { numRuns },
    );
  });

  it('comes, and at most one message twice, where a round breaks off after sending', async () => {
    await fc.assert(
      fc.asyncProperty(cases, delays, fc.nat(8), ending, async (one, minutes, which, then) => {
        const world = await worldOf(one);
        breakOff(world, 'noting', which);
        await keepAll(world, minutes, then);
        const put = putTo(world);
        const ids = new Set(put.map(({ id }) => id));
        expect([...ids].toSorted()).toEqual([...expected(one).keys()].toSorted());
        const twice = put.filter(
          ({ id }, index) => put.findIndex((each) => each.id === id) < index,
        );
        expect(new Set(twice.map(({ person, at }) => `${person} ${at}`)).size).toBeLessThan(2);
        expect((await recordedIn(world)).toSorted()).toEqual([...ids].toSorted());
      }),
      { numRuns },
    );
  });

  it('comes once where a round breaks off between noting and recording', async () => {
    await fc.assert(
      fc.asyncProperty(cases, delays, fc.nat(8), ending, async (one, minutes, which, then) => {
        const world = await worldOf(one);
        breakOff(world, 'recording', which);
        await keepAll(world, minutes, then);
        const ids = [...expected(one).keys()].toSorted();
        expect(
          putTo(world)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(ids);
        expect((await recordedIn(world)).toSorted()).toEqual(ids);
      }),
      { numRuns },
    );
  });
});
