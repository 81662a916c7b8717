import { describe, expect, it } from 'vitest';
import { mostAWeek } from '#shared/daily/folded.ts';
import { mondayOf } from '#shared/daily/note-told.ts';
import { localDate } from '#shared/time.ts';
import { board, members } from '#test/support/board.ts';
import type { Letter } from '#test/support/daily-world.ts';
import { weeksAtWork } from '#test/support/weeks-at-work.ts';

const weeks = 3;

/** Messages a person a week, in order, every member in every week. */
function perWeek(letters: readonly Letter[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const { to, at } of letters) {
    const key = `${to} ${mondayOf(localDate(at))}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const silent = members(board).length * weeks - counts.size;
  const none = Array.from({ length: Math.max(0, silent) }, () => 0);
  return [...none, ...counts.values()].toSorted((one, other) => one - other);
}

describe('a board of fourteen with six open items over working weeks', () => {
  it.each([1, 2, 3])(
    'is told of them in at most six messages a person a week (course %i)',
    async (seed) => {
      const letters = await weeksAtWork(seed, weeks);
      const counts = perWeek(letters);
      expect(letters.some(({ what }) => what === 'at once')).toBe(true);
      expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(3);
      expect(counts.at(-1)).toBeLessThanOrEqual(mostAWeek);
    },
    120_000,
  );
});
