import { startOf } from '#infra/cli/record/moment.ts';
import { unusableOption } from '#infra/cli/unusable-option.ts';
import type { Answer } from '#infra/cli/verb.ts';
import { operating } from '#infra/words/operating.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import { ninetyDays } from '#shared/store/expiry.ts';
import { isBefore, laterBy } from '#shared/time.ts';

/** From when on the effects may be told again: as long as the ledger knows what was sent. */
export function startAsked(text: string, now: string): Result<string, Answer> {
  const start = startOf(text);
  const earliest = laterBy(now, -ninetyDays);
  if (start === undefined) return unusable(text, operating.momentExpected);
  if (isBefore(now, start)) return unusable(text, operating.pastExpected(now));
  if (isBefore(start, earliest)) return unusable(text, operating.knownExpected(earliest));
  return accepted(start);
}

function unusable(text: string, expected: string): Result<never, Answer> {
  return refused(unusableOption('--from', text, expected));
}
