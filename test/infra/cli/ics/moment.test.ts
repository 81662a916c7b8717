import { describe, expect, it } from 'vitest';
import { momentOf } from '#infra/cli/record/moment.ts';

describe('a moment', () => {
  it.each([
    ['2026-03-03', '2026-03-03T23:59:59.999Z', true],
    ['2026-03-03', '2026-03-04T00:00:00.000Z', false],
    ['2026-07-03', '2026-07-03T23:00:00.000Z', false],
    ['2026-03-03T09:30:00Z', '2026-03-03T09:30:00.000Z', true],
    ['2026-03-03T09:30:00Z', '2026-03-03T09:30:00.001Z', false],
    ['2026-03-03T09:30:00+01:00', '2026-03-03T08:30:00.001Z', false],
  ])('%s includes %s: %s', (text, instant, expected) => {
    expect(momentOf(text)?.includes(instant)).toBe(expected);
  });

  it.each(['yesterday', '2026-02-30', '2026-3-3', '2026-03-03T09:30'])('%s is none', (text) => {
    expect(momentOf(text)).toBeUndefined();
  });
});
