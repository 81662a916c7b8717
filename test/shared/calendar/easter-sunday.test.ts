import { describe, expect, it } from 'vitest';
import { easterSunday } from '#shared/calendar/easter-sunday.ts';
import { weekday } from '#shared/time.ts';

const years = Array.from({ length: 300 }, (_, index) => 1900 + index);

describe('Easter', () => {
  it.each([
    '2020-04-12',
    '2021-04-04',
    '2022-04-17',
    '2023-04-09',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
  ])('was or will be on %s', (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });

  it('is the same by the rule for every century, from 1900 to 2199', () => {
    expect(years.map(easterSunday)).toEqual(years.map(easterInAnyCentury));
  });

  it('is a Sunday from 22 March to 25 April', () => {
    for (const easter of years.map(easterSunday)) {
      expect(weekday(easter), easter).toBe(7);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25', easter).toBe(true);
    }
  });

  it('has come as late as 25 April, in 1943, and as early as 23 March, in 2008', () => {
    expect(easterSunday(1943)).toBe('1943-04-25');
    expect(easterSunday(2008)).toBe('2008-03-23');
  });
});

/** Butcher's Ecclesiastical Calendar, 1876, as Meeus and Jones print it; its letters are theirs. */
function easterInAnyCentury(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  const [month, day] = [Math.floor(n / 31), (n % 31) + 1];
  return `${year}-0${month}-${String(day).padStart(2, '0')}`;
}
