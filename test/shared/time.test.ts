import { describe, expect, it } from 'vitest';
import {
  daysLater,
  fivePm,
  instantAt,
  isBefore,
  isDate,
  laterBy,
  localDate,
  millisecondsBetween,
  notAtAWeekend,
  wallClock,
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

  it.each([
    ['a Monday', '2026-11-23', '2026-11-23'],
    ['a Friday', '2026-11-27', '2026-11-27'],
    ['a Saturday', '2026-11-28', '2026-11-30'],
    ['a Sunday', '2026-11-29', '2026-11-30'],
    ['a Saturday at the end of the year', '2022-12-31', '2023-01-02'],
  ])('that is not at a weekend is, of %s, itself or the Monday after', (_, date, workday) => {
    expect(notAtAWeekend(date)).toBe(workday);
  });

  it('has five in the afternoon in London, in winter and in summer', () => {
    expect(fivePm('2026-12-04')).toBe('2026-12-04T17:00:00.000Z');
    expect(fivePm('2026-07-03')).toBe('2026-07-03T16:00:00.000Z');
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
