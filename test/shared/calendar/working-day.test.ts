import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay, nextWorkingDay, workingDaysAfter } from '#shared/calendar/working-day.ts';
import { daysBetween, daysLater } from '#shared/time.ts';
import { anyClosed, anyDate } from './any-date.ts';

const count = fc.integer({ min: 1, max: 12 });

describe('a working day', () => {
  it.each([
    ['a Monday', '2026-11-23'],
    ['a Friday', '2026-11-27'],
    ['Maundy Thursday', '2027-03-25'],
    ['Christmas Eve on a weekday', '2026-12-24'],
    ['the Monday that the early May holiday left in 2020', '2020-05-04'],
    ['the Monday that the spring holiday left in 2022', '2022-05-30'],
  ])('is %s', (_, date) => {
    expect(isWorkingDay(date)).toBe(true);
  });

  it.each([
    ['a Saturday', '2026-11-28'],
    ['a Sunday', '2026-11-29'],
    ['Good Friday', '2027-03-26'],
    ['Easter Monday', '2027-03-29'],
    ['the Monday in place of Boxing Day', '2026-12-28'],
    ['the day of a state funeral', '2022-09-19'],
  ])('is not %s', (_, date) => {
    expect(isWorkingDay(date)).toBe(false);
  });

  it('is not a day on which the body itself is closed', () => {
    const closed = ['2026-12-29', '2026-12-30'];
    expect(isWorkingDay('2026-12-29', closed)).toBe(false);
    expect(isWorkingDay('2026-12-31', closed)).toBe(true);
  });
});

describe('the next working day', () => {
  it.each([
    ['a Monday', 'itself', '2026-11-23', '2026-11-23'],
    ['a Friday', 'itself', '2026-11-27', '2026-11-27'],
    ['a Saturday', 'the Monday', '2026-11-28', '2026-11-30'],
    ['a Sunday', 'the Monday', '2026-11-29', '2026-11-30'],
    ['Good Friday', 'the Tuesday after Easter', '2027-03-26', '2027-03-30'],
    ['Christmas Day 2027, a Saturday,', 'the Wednesday', '2027-12-25', '2027-12-29'],
    ['New Year’s Eve 2022, a Saturday,', 'the Tuesday', '2022-12-31', '2023-01-03'],
  ])('of %s is %s', (_, __, date, next) => {
    expect(nextWorkingDay(date)).toBe(next);
  });

  it('is after the days on which the body is closed', () => {
    expect(nextWorkingDay('2026-12-25', ['2026-12-29', '2026-12-30'])).toBe('2026-12-31');
  });

  it('has none between it and the date', () => {
    fc.assert(
      fc.property(anyDate, anyClosed, (date, closed) => {
        const next = nextWorkingDay(date, closed);
        expect(isWorkingDay(next, closed)).toBe(true);
        expect(workingDaysFrom(date, daysLater(next, -1), closed)).toBe(0);
      }),
    );
  });
});

describe('so many working days after', () => {
  it.each([
    ['skip the weekend', '2026-11-26', 2, '2026-11-30'],
    ['do not count the date itself', '2026-11-23', 5, '2026-11-30'],
    ['begin on Monday from a Saturday', '2026-11-28', 1, '2026-11-30'],
    ['skip Christmas and New Year', '2026-12-24', 5, '2027-01-05'],
    ['skip Easter', '2027-03-25', 1, '2027-03-30'],
    ['are the same over the clock change in March', '2026-03-27', 1, '2026-03-30'],
    ['are the same over the clock change in October', '2026-10-23', 1, '2026-10-26'],
    ['are, if none, the date itself', '2026-11-28', 0, '2026-11-28'],
  ])('%s', (_, date, n, then) => {
    expect(workingDaysAfter(date, n)).toBe(then);
  });

  it('skip the days on which the body is closed', () => {
    expect(workingDaysAfter('2026-12-24', 1, ['2026-12-29', '2026-12-30'])).toBe('2026-12-31');
  });

  it('are as many as were asked for, the last of them a working day', () => {
    fc.assert(
      fc.property(anyDate, count, anyClosed, (date, n, closed) => {
        const then = workingDaysAfter(date, n, closed);
        expect(workingDaysFrom(daysLater(date, 1), then, closed)).toBe(n);
        expect(isWorkingDay(then, closed)).toBe(true);
      }),
    );
  });

  it('are later for more days, and never earlier for a later date', () => {
    fc.assert(
      fc.property(anyDate, count, anyClosed, (date, n, closed) => {
        const then = workingDaysAfter(date, n, closed);
        expect(workingDaysAfter(date, n + 1, closed) > then).toBe(true);
        expect(workingDaysAfter(daysLater(date, 1), n, closed) >= then).toBe(true);
      }),
    );
  });

  it('may be counted in two parts', () => {
    fc.assert(
      fc.property(anyDate, count, count, (date, first, second) => {
        const between = workingDaysAfter(date, first);
        expect(workingDaysAfter(between, second)).toBe(workingDaysAfter(date, first + second));
      }),
    );
  });
});

function workingDaysFrom(first: string, last: string, closed: readonly string[]): number {
  const length = Math.max(0, daysBetween(first, last) + 1);
  const dates = Array.from({ length }, (_, index) => daysLater(first, index));
  return dates.filter((date) => isWorkingDay(date, closed)).length;
}
