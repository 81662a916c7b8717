import type { InputProblem } from '#bots/wording/input-problems.ts';
import { beside } from '#infra/cli/ics/beside.ts';
import { marksOfRow } from '#infra/cli/ics/mark.ts';
import { readTable } from '#infra/cli/read-table.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Programme } from '#shared/transition/programme.ts';
import type { PlanInHand } from './plan-in-hand.ts';
import { planProblem } from './plan-problem.ts';
import { sheetRow } from './sheet-row.ts';
import { strangersIn } from './strangers-in.ts';
import type { WantedDate } from './wanted-plan.ts';

/** The dates that are to move, if the file names a table of them. Rows that move none are passed over. */
export function readDates(
  { inHand, id, entry: { dates } }: PlanInHand,
  programme: Programme,
): Result<readonly WantedDate[], readonly InputProblem[]> {
  if (dates === undefined) return accepted([]);
  const table = beside(inHand, dates, ['plans', id, 'dates']);
  if (!table.ok) return table;
  const read = readTable({ ...table.value, schema: sheetRow, needed: ['moveTo', 'reason'] });
  if (!read.ok) return read;
  const rows = read.value.map(({ value: { milestone, moveTo: to = '', reason = '' }, line }) => {
    return { milestone, to, reason, mark: marksOfRow(table.value.file, line) };
  });
  const problems = [...strangersIn(rows, programme), ...rows.flatMap(dateless)];
  return problems.length === 0 ? accepted(rows.filter(({ to }) => to !== '')) : refused(problems);
}

/** A reason belongs to a date. */
function dateless({ to, reason, mark }: WantedDate): readonly InputProblem[] {
  const lacks = to === '' && reason !== '';
  return lacks ? [planProblem(mark(['moveTo']), { code: 'no new date' })] : [];
}
