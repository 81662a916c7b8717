import type { InputProblem } from '#bots/wording/input-problems.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Programme } from '#shared/transition/programme.ts';
import type { PlanInHand } from './plan-in-hand.ts';
import { planProblem } from './plan-problem.ts';
import { rowsOf } from './rows-of.ts';
import { sheetRow } from './sheet-row.ts';
import { strangersIn } from './strangers-in.ts';
import type { WantedDate } from './wanted-plan.ts';

/** The dates that are to move, if the file names a table of them. Rows that move none are passed over. */
export function readDates(
  plan: PlanInHand,
  programme: Programme,
): Result<readonly WantedDate[], readonly InputProblem[]> {
  const read = rowsOf(plan, 'dates', { schema: sheetRow, needed: ['moveTo', 'reason'] });
  if (!read.ok) return read;
  const rows = read.value.map(({ milestone, moveTo: to = '', reason = '', mark }): WantedDate => {
    return { milestone, to, reason, mark };
  });
  const problems = [...strangersIn(rows, programme), ...rows.flatMap(dateless)];
  return problems.length === 0 ? accepted(rows.filter(({ to }) => to !== '')) : refused(problems);
}

/** A reason belongs to a date. */
function dateless({ to, reason, mark }: WantedDate): readonly InputProblem[] {
  const lacks = to === '' && reason !== '';
  return lacks ? [planProblem(mark(['moveTo']), { code: 'no new date' })] : [];
}
