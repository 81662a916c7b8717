import type * as z from 'zod';
import type { InputProblem } from '#bots/wording/input-problems.ts';
import { beside } from '#infra/cli/ics/beside.ts';
import { type MarkOf, marksOfRow } from '#infra/cli/ics/mark.ts';
import { readTable, type TableToRead } from '#infra/cli/read-table.ts';
import { accepted, type Result } from '#shared/result.ts';
import type { PlanInHand } from './plan-in-hand.ts';

type Marked<Row> = Row & { readonly mark: MarkOf };

/** The rows of a table that a plan names, each with where it stands; none where it names no table. */
export function rowsOf<Schema extends z.core.$ZodObject>(
  { inHand, id, entry }: PlanInHand,
  name: 'owners' | 'answers' | 'dates' | 'parts',
  asked: Pick<TableToRead<Schema>, 'schema' | 'needed'>,
): Result<readonly Marked<z.output<Schema>>[], readonly InputProblem[]> {
  const file = entry[name];
  if (typeof file !== 'string') return accepted([]);
  const table = beside(inHand, file, ['plans', id, name]);
  if (!table.ok) return table;
  const read = readTable({ ...table.value, ...asked });
  if (!read.ok) return read;
  return accepted(
    read.value.map(({ value, line }) => ({ ...value, mark: marksOfRow(table.value.file, line) })),
  );
}
