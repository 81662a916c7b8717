import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from '#shared/calendar/working-day.ts';
import { hoursDecider } from '#shared/directory/choose-hours.ts';
import { hoursOf } from '#shared/directory/directory-decider.ts';
import {
  dailyOn,
  type Hours,
  isQuiet,
  isQuietHour,
  nextDaily,
  quietEnds,
  usualHours,
} from '#shared/directory/hours.ts';
import { instantAt, isBefore, localDate, wallClock } from '#shared/time.ts';

const hour = fc.integer({ min: 0, max: 23 });
const anyHours: fc.Arbitrary<Hours> = fc
  .record({ hour, quietFrom: hour, quietUntil: hour })
  .filter((hours) => !isQuietHour(hours, hours.hour));

/** Any minute from 2026 to 2029, and often one of the days on which clocks change. */
const year = fc
  .integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2029, 0, 1) / 60_000 })
  .map((minute) => instantAt(minute * 60_000));
const aroundAChange = fc
  .tuple(
    fc.constantFrom(Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)),
    fc.integer({ min: -60, max: 60 }),
  )
  .map(([change, hours]) => instantAt(change + hours * 3_600_000));
const instant = fc.oneof(year, aroundAChange);

describe('the message of the day', () => {
  it('comes on a working day, at the hour that clocks in London show', () => {
    fc.assert(
      fc.property(anyHours, instant, (hours, now) => {
        const next = nextDaily(hours, now);
        expect(isBefore(now, next)).toBe(true);
        expect(isWorkingDay(localDate(next))).toBe(true);
        expect(wallClock(next)).toMatchObject({ hour: hours.hour, minute: 0 });
        expect(isQuiet(hours, next)).toBe(false);
        expect(dailyOn(hours, localDate(next))).toBe(next);
      }),
    );
  });

  it('leaves out no working day', () => {
    expect(nextDaily(usualHours, '2026-03-27T09:00:00.000Z')).toBe('2026-03-30T08:00:00.000Z');
    expect(nextDaily(usualHours, '2026-10-23T08:00:00.000Z')).toBe('2026-10-26T09:00:00.000Z');
    expect(nextDaily(usualHours, '2026-10-26T08:59:00.000Z')).toBe('2026-10-26T09:00:00.000Z');
    expect(nextDaily(usualHours, '2026-12-24T09:00:00.000Z')).toBe('2026-12-29T09:00:00.000Z');
  });

  it('is due on no day off', () => {
    expect(dailyOn(usualHours, '2026-12-25')).toBeNull();
  });
});

describe('quiet hours', () => {
  it('end at the first instant at which they are over on a working day', () => {
    fc.assert(
      fc.property(anyHours, instant, (hours, now) => {
        const ends = quietEnds(hours, now);
        expect(isBefore(ends, now)).toBe(false);
        expect(isQuiet(hours, ends)).toBe(false);
        if (!isQuiet(hours, now)) expect(ends).toBe(now);
      }),
    );
  });

  it.each([
    ['a night', '2026-11-24T22:10:00.000Z', '2026-11-25T08:00:00.000Z'],
    ['an early morning', '2026-11-24T06:10:00.000Z', '2026-11-24T08:00:00.000Z'],
    ['a weekend', '2026-11-28T12:00:00.000Z', '2026-11-30T08:00:00.000Z'],
    ['Christmas', '2026-12-24T19:00:00.000Z', '2026-12-29T08:00:00.000Z'],
    ['the night of a clock change', '2026-03-27T20:00:00.000Z', '2026-03-30T07:00:00.000Z'],
  ])('last over %s', (_, now, ends) => {
    expect(quietEnds(usualHours, now)).toBe(ends);
  });

  it('may lie in the day, or be none', () => {
    const night = { hour: 6, quietFrom: 8, quietUntil: 20 };
    expect(quietEnds(night, '2026-11-24T12:00:00.000Z')).toBe('2026-11-24T20:00:00.000Z');
    expect(quietEnds(night, '2026-11-28T12:00:00.000Z')).toBe('2026-11-30T00:00:00.000Z');
    const none = { hour: 3, quietFrom: 7, quietUntil: 7 };
    expect(isQuiet(none, '2026-11-24T03:00:00.000Z')).toBe(false);
    expect(isQuiet(none, '2026-11-28T03:00:00.000Z')).toBe(false);
  });
});

describe('choosing them', () => {
  const command = { id: 'c', by: 'ann', via: 'slack', at: '2026-11-24T12:00:00.000Z' } as const;
  const late: Hours = { hour: 14, quietFrom: 17, quietUntil: 9 };

  it('stands on record for this person alone, and once', () => {
    const [event] = okay(hoursDecider.decide({ ...command, hours: late }, hoursDecider.initial));
    expect(event).toMatchObject({ type: 'HoursChosen', by: 'ann', hours: late });
    if (event === undefined) return;
    const chosen = hoursDecider.evolve(hoursDecider.initial, event);
    expect(hoursOf(chosen, 'ann')).toEqual(late);
    expect(hoursOf(chosen, 'bob')).toEqual(usualHours);
    expect(okay(hoursDecider.decide({ ...command, hours: late }, chosen))).toEqual([]);
  });

  it('is refused where the message would come in quiet hours', () => {
    const hours = { ...late, hour: 17 };
    expect(hoursDecider.decide({ ...command, hours }, hoursDecider.initial)).toEqual({
      ok: false,
      refusal: { code: 'HourIsQuiet', hours },
    });
  });
});

function okay(result: ReturnType<typeof hoursDecider.decide>) {
  expect(result).toMatchObject({ ok: true });
  return result.ok ? result.value : [];
}
