import { describe, expect, it } from 'vitest';
import { bankHolidays } from '#shared/calendar/bank-holidays.ts';
import { holidaysByRule } from '#shared/calendar/holidays-by-rule.ts';
import oneOffs from '#shared/calendar/one-offs.json' with { type: 'json' };
import { daysLater, isDate, weekday } from '#shared/time.ts';

const years = Array.from({ length: 21 }, (_, index) => 2020 + index);

/** As GOV.UK published them for England and Wales, month and day. */
const published: Readonly<Record<number, string>> = {
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};

describe('the bank holidays', () => {
  it.each(Object.entries(published))('of %s are the published ones', (year, days) => {
    expect(bankHolidays(Number(year))).toEqual(days.split(' ').map((day) => `${year}-${day}`));
  });

  it.each(years)('of %i are on weekdays, each once and in order', (year) => {
    const dates = bankHolidays(year);
    expect(dates.filter((date) => !isDate(date) || weekday(date) > 5)).toEqual([]);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(dates.every((date) => date.startsWith(`${year}-`))).toBe(true);
  });

  it.each(years)('of %i are, without one-offs, eight', (year) => {
    const dates = holidaysByRule(year);
    expect(new Set(dates).size).toBe(8);
    expect(dates).toEqual(dates.toSorted());
    expect(dates.filter((date) => weekday(date) > 5)).toEqual([]);
  });

  it('are those by rule in a year without a one-off', () => {
    const ordinary = years.filter((year) => ![2020, 2022, 2023].includes(year));
    expect(ordinary.map(bankHolidays)).toEqual(ordinary.map(holidaysByRule));
  });
});

describe('a holiday by rule', () => {
  it.each([
    ['a Saturday', 2028, '2028-01-03'],
    ['a Sunday', 2023, '2023-01-02'],
    ['a weekday', 2027, '2027-01-01'],
  ])('is for New Year’s Day on %s, in %i, %s', (_, year, date) => {
    expect(holidaysByRule(year)[0]).toBe(date);
  });

  it.each([
    ['a Friday', 2026, ['2026-12-25', '2026-12-28']],
    ['a Saturday', 2027, ['2027-12-27', '2027-12-28']],
    ['a Sunday', 2033, ['2033-12-26', '2033-12-27']],
    ['a Thursday', 2025, ['2025-12-25', '2025-12-26']],
  ])('follows Christmas Day on %s, as in %i', (_, year, dates) => {
    expect(holidaysByRule(year).slice(6)).toEqual(dates);
  });

  it.each(years)('is in May and August of %i the first or the last Monday', (year) => {
    const [early, spring, summer] = holidaysByRule(year).slice(3, 6);
    expect([early, spring, summer].map((date) => weekday(date ?? ''))).toEqual([1, 1, 1]);
    expect(daysLater(early ?? '', -7).slice(5, 7)).toBe('04');
    expect(daysLater(spring ?? '', 7).slice(5, 7)).toBe('06');
    expect(daysLater(summer ?? '', 7).slice(5, 7)).toBe('09');
  });
});

describe('a one-off', () => {
  it.each(oneOffs.map((oneOff) => [oneOff.reason, oneOff] as const))('%s', (_, oneOff) => {
    const dates = [...oneOff.added, ...oneOff.removed];
    const byRule = dates.flatMap((date) => holidaysByRule(Number(date.slice(0, 4))));
    expect(dates.filter((date) => !isDate(date))).toEqual([]);
    expect(oneOff.removed.filter((date) => !byRule.includes(date))).toEqual([]);
    expect(oneOff.added.filter((date) => byRule.includes(date))).toEqual([]);
    expect(oneOff.added.filter((date) => weekday(date) > 5)).toEqual([]);
    expect([oneOff.reason, oneOff.source].every((text) => text.trim().length > 0)).toBe(true);
  });

  it('adds or removes a date that no other does', () => {
    const dates = oneOffs.flatMap(({ added, removed }) => [...added, ...removed]);
    expect(new Set(dates).size).toBe(dates.length);
  });
});
