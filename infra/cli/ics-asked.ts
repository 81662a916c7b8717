import { icsExpected, nothingOnRecord } from '#bots/wording/export.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { RecordAtHand } from './record/record-in.ts';
import { unusableOption } from './unusable-option.ts';
import type { Answer } from './verb.ts';

/** The ICS that is asked for: it must be named where the record has several. */
export async function icsAsked(
  record: Pick<RecordAtHand, 'icsIds'>,
  named: string | undefined,
): Promise<Result<string, Answer>> {
  const ids = await record.icsIds();
  const [only] = ids;
  if (only === undefined)
    return refused({ exit: 'no', words: nothingOnRecord(undefined), data: {} });
  const ics = named ?? (ids.length === 1 ? only : undefined);
  if (ics !== undefined && ids.includes(ics)) return accepted(ics);
  return refused(unusableOption('--ics', named, icsExpected(ids)));
}
