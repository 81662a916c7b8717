import { interestsSinceOnRecord } from '#bots/wording/afterwards.ts';
import { interestsInWords } from '#bots/wording/counts.ts';
import type { Ended } from '#bots/wording/ended.ts';
import { adviceOnRecord } from '#bots/wording/guarding.ts';
import { interestsDeclared } from '#bots/wording/record.ts';

/** Each interest with its nature and how it was handled, how many stepped out, and any declared after the end. */
export function interests(decision: Ended): string[] {
  const declared = interestsDeclared(decision);
  return [
    ...(declared.length === 0 ? ['No one declared an interest.'] : declared),
    ...interestsInWords(decision),
    ...interestsSinceOnRecord(decision),
    ...adviceOnRecord(decision),
  ];
}
