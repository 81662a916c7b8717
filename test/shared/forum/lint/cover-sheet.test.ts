import { describe, expect, it } from 'vitest';
import { codes, type Draft } from './linted.ts';

const lead = { opening: 'the governance lead' };
const summary = { asks: 'summary' };
const required = { ...summary, required: true };
const kinds = (coverSheet: readonly Draft[]) => ({
  kinds: { budget: { name: 'the budget', coverSheet } },
});

describe('a cover sheet', () => {
  it.each<[string, Draft, string[]]>([
    ['none', {}, []],
    ['one that asks something', { coverSheet: [summary] }, []],
    ['one that asks nothing', { coverSheet: [] }, ['CoverSheetAsksNothing']],
    ['one that asks nothing of one kind, as there is none', kinds([]), ['CoverSheetAsksNothing']],
    ['none for one kind, where there is one', { coverSheet: [summary], ...kinds([]) }, []],
    ['one that is required and waited for', { ...lead, coverSheet: [required] }, []],
    [
      'one that is required too late',
      { coverSheet: [summary, { asks: 'value', required: true }] },
      ['RequiredTooLate'],
    ],
    ['one that begins with words', { coverSheet: [{ ...summary, startsWith: 'We' }] }, []],
    [
      'words beside a level',
      { coverSheet: [{ asks: 'tier', startsWith: 'We' }] },
      ['BeginsNowhere'],
    ],
    [
      'words beside purposes',
      { coverSheet: [{ asks: 'purposes', startsWith: 'We' }] },
      ['BeginsNowhere'],
    ],
  ])('%s', (_, draft, found) => {
    expect(codes(draft)).toEqual(found);
  });
});
