import * as z from 'zod';
import type { Erasure, RecordFault } from '#bots/wording/verifying.ts';
import { eventInText } from '#shared/record/erasing.ts';
import { erasuresStream, historyName } from '#shared/streams.ts';
import type { EventLine } from './record-lines.ts';

const wordsErased = z.object({
  type: z.literal('WordsErased'),
  at: z.string(),
  by: z.string(),
  erased: z.array(z.object({ of: z.string(), version: z.number() })),
});

/** It is called so in every ICS. */
const itsHistory = historyName(erasuresStream(''));

/** What a record says of the words that were taken off it. */
export function erasuresIn(lines: readonly EventLine[]): readonly Erasure[] {
  return lines.flatMap(({ of, event, words }) => {
    if (of !== itsHistory) return [];
    const read = wordsErased.safeParse(event);
    return read.success ? [{ ...read.data, why: words?.words['why'] ?? null }] : [];
  });
}

/** Words that are gone of which no erasure is on record, and words that are there although one is. */
export function erasureFaults(
  lines: readonly EventLine[],
  erasures: readonly Erasure[],
): readonly RecordFault[] {
  const erased = new Set(erasures.flatMap((one) => one.erased.map(eventInText)));
  return lines.flatMap((line): RecordFault[] => {
    const { of: history, version, wordsHash } = line;
    const isGone = line.words === null;
    if (wordsHash === null || erased.has(eventInText(line)) === isGone) return [];
    return [{ code: isGone ? 'words gone' : 'words still there', history, version }];
  });
}
