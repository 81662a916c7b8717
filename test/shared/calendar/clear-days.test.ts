import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clearDaysBetween,
  clearWorkingDaysBetween,
  earliestAfterClearDays,
  earliestAfterClearWorkingDays,
} from '#shared/calendar/clear-days.ts';
import { daysLater } from '#shared/time.ts';
import { anyClosed, anyDate } from './any-date.ts';

const count = fc.integer({ min: 1, max: 12 });

describe('clear days', () => {
  it('leave out the day of notice and the day of the meeting', () => {
    expect(clearDaysBetween('2026-11-23', '2026-11-27')).toBe(3);
  });

  it('are none from a day to the next, to itself or to one before it', () => {
    expect(clearDaysBetween('2026-11-23', '2026-11-24')).toBe(0);
    expect(clearDaysBetween('2026-11-23', '2026-11-23')).toBe(0);
    expect(clearDaysBetween('2026-11-23', '2026-11-20')).toBe(0);
  });

  it('count weekends and bank holidays', () => {
    expect(clearDaysBetween('2026-12-24', '2026-12-29')).toBe(4);
  });

  it('are whole days over both clock changes', () => {
    expect(clearDaysBetween('2026-03-27', '2026-03-31')).toBe(3);
    expect(clearDaysBetween('2026-10-23', '2026-10-27')).toBe(3);
  });

  it('five of them after a Monday make the Sunday the earliest', () => {
    expect(earliestAfterClearDays('2026-11-23', 5)).toBe('2026-11-29');
  });

  it('lie before the earliest date, and not all of them before the day that precedes it', () => {
    fc.assert(
      fc.property(anyDate, count, (notice, n) => {
        const earliest = earliestAfterClearDays(notice, n);
        expect(clearDaysBetween(notice, earliest)).toBe(n);
        expect(clearDaysBetween(notice, daysLater(earliest, -1))).toBe(n - 1);
      }),
    );
  });
});

describe('clear working days', () => {
  it('leave out the day of notice and the day of the meeting', () => {
    expect(clearWorkingDaysBetween('2026-11-23', '2026-11-27')).toBe(3);
  });

  it('leave out the weekend', () => {
    expect(clearWorkingDaysBetween('2026-11-27', '2026-12-01')).toBe(1);
  });

  it('leave out bank holidays', () => {
    expect(clearWorkingDaysBetween('2026-12-24', '2026-12-30')).toBe(1);
  });

  it('leave out the days on which the body is closed', () => {
    expect(clearWorkingDaysBetween('2026-12-24', '2026-12-30', ['2026-12-29'])).toBe(0);
  });

  it('are none to a date that is not later', () => {
    expect(clearWorkingDaysBetween('2026-11-27', '2026-11-20')).toBe(0);
  });

  it.each([
    ['a Monday make the Tuesday of the week after', '2026-11-23', '2026-12-01'],
    ['a Friday make the Saturday of the week after', '2026-11-20', '2026-11-28'],
    ['the Monday before Easter make the Thursday after it', '2027-03-22', '2027-04-01'],
  ])('five of them after %s the earliest', (_, notice, earliest) => {
    expect(earliestAfterClearWorkingDays(notice, 5)).toBe(earliest);
  });

  it('move the earliest date on by the days on which the body is closed', () => {
    expect(earliestAfterClearWorkingDays('2026-11-23', 2, ['2026-11-24'])).toBe('2026-11-27');
  });

  it('lie before the earliest date, and not all of them before the day that precedes it', () => {
    fc.assert(
      fc.property(anyDate, count, anyClosed, (notice, n, closed) => {
        const earliest = earliestAfterClearWorkingDays(notice, n, closed);
        expect(clearWorkingDaysBetween(notice, earliest, closed)).toBe(n);
        expect(clearWorkingDaysBetween(notice, daysLater(earliest, -1), closed)).toBe(n - 1);
      }),
    );
  });
});
