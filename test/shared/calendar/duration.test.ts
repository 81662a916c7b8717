import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clearDaysBetween, clearWorkingDaysBetween } from '#shared/calendar/clear-days.ts';
import { after, type Duration, earliestDate, isEnoughNotice } from '#shared/calendar/duration.ts';
import {
  daysBetween,
  daysLater,
  isBefore,
  laterBy,
  localDate,
  startOfDay,
  wallClock,
} from '#shared/time.ts';
import { anyClosed, anyDate } from './any-date.ts';

const count = fc.integer({ min: 1, max: 12 });
const byDates: fc.Arbitrary<Duration> = fc.oneof(
  count.map((days) => ({ days })),
  count.map((workingDays) => ({ workingDays })),
  count.map((clearDays) => ({ clearDays })),
  count.map((clearWorkingDays) => ({ clearWorkingDays })),
);
const byHours: fc.Arbitrary<Duration> = fc
  .integer({ min: 1, max: 300 })
  .map((hours) => ({ hours }));
const minute = 60_000;
const anyInstant = fc
  .tuple(anyDate, fc.nat(24 * 60 - 1))
  .map(([date, minutes]) => laterBy(startOfDay(date), minutes * minute));

describe('hours', () => {
  it.each([
    ['are exact', '2026-11-24T12:00:00.000Z', 48, '2026-11-26T12:00:00.000Z'],
    ['run on at weekends', '2026-11-27T17:00:00.000Z', 24, '2026-11-28T17:00:00.000Z'],
    ['run on as clocks go forward', '2026-03-28T12:00:00.000Z', 24, '2026-03-29T12:00:00.000Z'],
    ['run on as clocks go back', '2026-10-24T12:00:00.000Z', 24, '2026-10-25T12:00:00.000Z'],
  ])('%s', (_, instant, hours, end) => {
    expect(after(instant, { hours })).toBe(end);
  });
});

describe('days', () => {
  it.each([
    ['end at the same time', '2026-11-24T12:00:00.000Z', 7, '2026-12-01T12:00:00.000Z'],
    ['may end at a weekend', '2026-11-24T12:00:00.000Z', 4, '2026-11-28T12:00:00.000Z'],
    [
      'are an hour short as clocks go forward',
      '2026-03-28T12:00:00Z',
      1,
      '2026-03-29T11:00:00.000Z',
    ],
    ['are an hour long as clocks go back', '2026-10-24T11:00:00Z', 1, '2026-10-25T12:00:00.000Z'],
    ['end later if no clock shows the time', '2026-03-28T01:30:00Z', 1, '2026-03-29T01:30:00.000Z'],
    ['end the first of two times', '2026-10-24T00:30:00Z', 1, '2026-10-25T00:30:00.000Z'],
    ['begin from the second of two', '2026-10-25T01:30:00Z', 1, '2026-10-26T01:30:00.000Z'],
    ['follow the date in London', '2026-07-03T23:30:00Z', 1, '2026-07-04T23:30:00.000Z'],
  ])('%s', (_, instant, days, end) => {
    expect(after(instant, { days })).toBe(end);
  });
});

describe('working days', () => {
  it.each([
    ['skip the weekend', '2026-11-26T16:00:00Z', 2, '2026-11-30T16:00:00.000Z'],
    ['skip Christmas', '2026-12-24T16:00:00Z', 1, '2026-12-29T16:00:00.000Z'],
    ['keep the time as clocks go forward', '2026-03-27T17:00:00Z', 1, '2026-03-30T16:00:00.000Z'],
    ['keep the time as clocks go back', '2026-10-23T16:00:00Z', 1, '2026-10-26T17:00:00.000Z'],
    ['begin with the next date in London', '2026-07-02T23:30:00Z', 1, '2026-07-05T23:30:00.000Z'],
  ])('%s', (_, instant, workingDays, end) => {
    expect(after(instant, { workingDays })).toBe(end);
  });

  it('skip the days on which the body is closed', () => {
    const end = after('2026-12-24T16:00:00Z', { workingDays: 1 }, ['2026-12-29']);
    expect(end).toBe('2026-12-30T16:00:00.000Z');
  });
});

describe('clear days', () => {
  it.each([
    ['end with the midnight after the last', '2026-11-24T12:00:00Z', 5, '2026-11-30T00:00:00.000Z'],
    [
      'end with midnight in London in summer',
      '2026-07-06T12:00:00Z',
      3,
      '2026-07-09T23:00:00.000Z',
    ],
    [
      'end with midnight as clocks go forward',
      '2026-03-27T12:00:00Z',
      2,
      '2026-03-29T23:00:00.000Z',
    ],
    ['end with midnight as clocks go back', '2026-10-23T12:00:00Z', 2, '2026-10-26T00:00:00.000Z'],
    ['leave out the date in London', '2026-07-02T23:30:00Z', 1, '2026-07-04T23:00:00.000Z'],
  ])('%s', (_, instant, clearDays, end) => {
    expect(after(instant, { clearDays })).toBe(end);
  });
});

describe('clear working days', () => {
  it.each([
    ['end with the midnight after the last', '2026-11-23T12:00:00Z', 5, '2026-12-01T00:00:00.000Z'],
    ['may end as the weekend begins', '2026-11-20T12:00:00Z', 5, '2026-11-28T00:00:00.000Z'],
    ['skip Easter and a clock change', '2027-03-25T12:00:00Z', 1, '2027-03-30T23:00:00.000Z'],
  ])('%s', (_, instant, clearWorkingDays, end) => {
    expect(after(instant, { clearWorkingDays })).toBe(end);
  });

  it('skip the days on which the body is closed', () => {
    const end = after('2026-11-23T12:00:00Z', { clearWorkingDays: 1 }, ['2026-11-24']);
    expect(end).toBe('2026-11-26T00:00:00.000Z');
  });
});

describe('the end of a duration', () => {
  it('is later than its beginning', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.oneof(byDates, byHours),
        anyClosed,
        (instant, duration, closed) => {
          expect(isBefore(instant, after(instant, duration, closed))).toBe(true);
        },
      ),
    );
  });

  it('falls, unless hours are counted, on the earliest date in London', () => {
    fc.assert(
      fc.property(anyInstant, byDates, anyClosed, (instant, duration, closed) => {
        const end = after(instant, duration, closed);
        expect(localDate(end)).toBe(earliestDate(localDate(instant), duration, closed));
      }),
    );
  });

  it('comes after days at the same time, but for one that March leaves out', () => {
    fc.assert(
      fc.property(anyInstant, count, (instant, days) => {
        const [begun, ended] = [instant, after(instant, { days })].map(wallClock);
        expect(ended?.minute).toBe(begun?.minute);
        if (ended?.month !== 3) expect(ended?.hour).toBe(begun?.hour);
      }),
    );
  });
});

describe('notice', () => {
  it.each<[string, Duration, string]>([
    ['one hour is a day', { hours: 1 }, '2026-11-27'],
    ['twenty-four hours are a day', { hours: 24 }, '2026-11-27'],
    ['twenty-five hours are two', { hours: 25 }, '2026-11-28'],
    ['three days run over the weekend', { days: 3 }, '2026-11-29'],
    ['three working days skip it', { workingDays: 3 }, '2026-12-01'],
    ['three clear days leave out both ends', { clearDays: 3 }, '2026-11-30'],
    ['three clear working days do both', { clearWorkingDays: 3 }, '2026-12-02'],
  ])('from a Thursday: %s', (_, duration, earliest) => {
    const notice = '2026-11-26';
    expect(earliestDate(notice, duration)).toBe(earliest);
    expect(isEnoughNotice({ notice, meeting: earliest }, duration)).toBe(true);
    expect(isEnoughNotice({ notice, meeting: daysLater(earliest, -1) }, duration)).toBe(false);
  });

  it('is longer for the days on which the body is closed', () => {
    const dates = { notice: '2026-11-26', meeting: '2026-12-01' };
    expect(isEnoughNotice(dates, { workingDays: 3 }, ['2026-11-30'])).toBe(false);
    expect(isEnoughNotice(dates, { clearDays: 3 }, ['2026-11-30'])).toBe(true);
  });

  it('is enough if there are so many days to count', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(30), count, anyClosed, (notice, days, n, closed) => {
        const meeting = daysLater(notice, days);
        const dates = { notice, meeting };
        expect(isEnoughNotice(dates, { days: n }, closed)).toBe(daysBetween(notice, meeting) >= n);
        expect(isEnoughNotice(dates, { hours: n }, closed)).toBe(24 * days >= n);
        expect(isEnoughNotice(dates, { clearDays: n }, closed)).toBe(
          clearDaysBetween(notice, meeting) >= n,
        );
        expect(isEnoughNotice(dates, { clearWorkingDays: n }, closed)).toBe(
          clearWorkingDaysBetween(notice, meeting, closed) >= n,
        );
      }),
    );
  });
});
