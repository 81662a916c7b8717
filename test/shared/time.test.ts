import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  daysLater,
  fivePm,
  instantAt,
  isBefore,
  isDate,
  laterBy,
  localDate,
  millisecondsBetween,
  sameTimeOn,
  startOfDay,
  upToSecond,
  wallClock,
  weekday,
} from '#shared/time.ts';

const noon = '2026-11-24T12:00:00.000Z';

describe('an instant', () => {
  it('is before a later one, however it is written', () => {
    expect(isBefore(noon, '2026-11-24T12:00:00.001Z')).toBe(true);
    expect(isBefore(noon, '2026-11-24T12:00:00Z')).toBe(false);
    expect(isBefore('2026-11-24T13:00:00+02:00', noon)).toBe(true);
  });

  it('is so many milliseconds from another', () => {
    expect(millisecondsBetween(noon, '2026-11-24T12:00:01.500Z')).toBe(1500);
    expect(millisecondsBetween('2026-11-24T12:00:01.500Z', noon)).toBe(-1500);
    expect(laterBy(noon, 1500)).toBe('2026-11-24T12:00:01.500Z');
  });

  it('is always written to the millisecond', () => {
    expect(instantAt(0)).toBe('1970-01-01T00:00:00.000Z');
  });

  it('goes up to a whole second', () => {
    expect(upToSecond('2026-11-24T12:00:00.001Z')).toBe('2026-11-24T12:00:01.000Z');
    expect(upToSecond(noon)).toBe('2026-11-24T12:00:00.000Z');
  });
});

describe('a date', () => {
  it('is the one on the wall in London, an hour ahead in summer', () => {
    expect(localDate('2026-11-24T23:30:00Z')).toBe('2026-11-24');
    expect(localDate('2026-07-24T23:30:00Z')).toBe('2026-07-25');
  });

  it.each(['2026-11-24', '2028-02-29'])('may be %s', (text) => {
    expect(isDate(text)).toBe(true);
  });

  it.each(['2026-02-29', '2026-11-31', '24/11/2026', '20261124', noon, 'Friday', ''])(
    'is not %o',
    (text) => {
      expect(isDate(text)).toBe(false);
    },
  );

  it('is a text', () => {
    expect(() => isDate(7 as never)).toThrow(TypeError);
  });

  it('has days after it, over months and leap years', () => {
    expect(daysLater('2026-11-30', 1)).toBe('2026-12-01');
    expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
  });

  it('is so many days from another', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2027-02-28', '2027-03-01')).toBe(1);
    expect(daysBetween('2026-12-31', '2026-12-31')).toBe(0);
    expect(daysBetween('2027-01-01', '2026-01-01')).toBe(-365);
  });

  it('falls on a weekday, counted from Monday', () => {
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('2026-11-29')).toBe(7);
  });

  it('begins at midnight in London, in winter and in summer', () => {
    expect(startOfDay('2026-12-04')).toBe('2026-12-04T00:00:00.000Z');
    expect(startOfDay('2026-07-03')).toBe('2026-07-02T23:00:00.000Z');
  });

  it('begins at midnight also on the days when clocks change', () => {
    expect(startOfDay('2026-03-29')).toBe('2026-03-29T00:00:00.000Z');
    expect(startOfDay('2026-10-25')).toBe('2026-10-24T23:00:00.000Z');
  });

  it('has five in the afternoon in London, in winter and in summer', () => {
    expect(fivePm('2026-12-04')).toBe('2026-12-04T17:00:00.000Z');
    expect(fivePm('2026-07-03')).toBe('2026-07-03T16:00:00.000Z');
  });
});

describe('the same time on another date', () => {
  it.each([
    ['is the same in London', '2026-11-25', noon, '2026-11-25T12:00:00.000Z'],
    ['is the same from winter to summer', '2027-03-28', noon, '2027-03-28T11:00:00.000Z'],
    ['may be on an earlier date', '2026-10-24', noon, '2026-10-24T11:00:00.000Z'],
    ['keeps its seconds', '2026-11-25', '2026-11-24T12:00:05.25Z', '2026-11-25T12:00:05.250Z'],
    [
      'moves on an hour where clocks going forward leave it out',
      '2026-03-29',
      '2026-03-28T01:30:00.000Z',
      '2026-03-29T01:30:00.000Z',
    ],
    [
      'is the first of two where clocks going back repeat it',
      '2026-10-25',
      '2026-10-24T00:30:00.000Z',
      '2026-10-25T00:30:00.000Z',
    ],
  ])('%s', (_, date, instant, then) => {
    expect(sameTimeOn(date, instant)).toBe(then);
  });
});

describe('the clock on the wall in London', () => {
  it('shows weekday, date and time', () => {
    expect(wallClock('2026-07-03T23:05:00Z')).toEqual({
      weekday: 6,
      day: 4,
      month: 7,
      year: 2026,
      hour: 0,
      minute: 5,
    });
  });
});
