import * as z from 'zod';
import type { Erasure, RecordFault } from '#bots/wording/verifying.ts';
import { type EventAt, eventInText } from '#shared/record/erasing.ts';
import type { EventLine } from './record-lines.ts';

const wordsErased = z.object({
  type: z.literal('WordsErased'),
  at: z.string(),
  by: z.string(),
  erased: z.array(z.object({ of: z.string(), version: z.number() })),
});

/** What a record says of the words that were taken off it. */
export function erasuresIn(lines: readonly EventLine[]): readonly Erasure[] {
  return lines.flatMap(({ of, event, words }) => {
    if (of !== 'erasures/all') return [];
    const read = wordsErased.safeParse(event);
    return read.success ? [{ ...read.data, why: words?.words['why'] ?? null }] : [];
  });
}

/** Words that are gone of which no erasure is on record, and words that are there although one is. */
export function erasureFaults(lines: readonly EventLine[]): readonly RecordFault[] {
  const erased = new Set(erasuresIn(lines).flatMap((one) => one.erased.map(eventInText)));
  return lines.flatMap(({ of: history, version, wordsHash, words }): RecordFault[] => {
    if (wordsHash === null) return [];
    const at: EventAt = { of: history, version };
    if (erased.has(eventInText(at)) === (words === null)) return [];
    return [{ code: words === null ? 'words gone' : 'words still there', history, version }];
  });
}
