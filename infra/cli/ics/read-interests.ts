import type { InputProblem } from '#bots/wording/input-problems.ts';
import { readTable } from '#infra/cli/read-table.ts';
import { accepted, type Result } from '#shared/result.ts';
import { beside } from './beside.ts';
import type { WantedInterest } from './ics.ts';
import type { IcsInHand } from './in-hand.ts';
import { marksOfRow } from './mark.ts';
import { interestRow } from './table-rows.ts';

/** The register of interests that an ICS file names, if it names one. */
export function readInterests(
  inHand: IcsInHand,
): Result<readonly WantedInterest[], readonly InputProblem[]> {
  const { interests } = inHand.file;
  if (interests === undefined) return accepted([]);
  const table = beside(inHand, interests, ['interests']);
  if (!table.ok) return table;
  const read = readTable({ ...table.value, schema: interestRow });
  if (!read.ok) return read;
  return accepted(
    read.value.map(({ value, line }) => ({
      person: value.person,
      interestType: value.type,
      what: value.interest,
      since: value.from,
      declared: value.declared,
      ended: value.to ?? null,
      mark: marksOfRow(table.value.file, line),
    })),
  );
}
