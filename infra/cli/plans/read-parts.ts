import type { InputProblem } from '#bots/wording/input-problems.ts';
import { beside } from '#infra/cli/ics/beside.ts';
import { marksOfRow } from '#infra/cli/ics/mark.ts';
import { readTable } from '#infra/cli/read-table.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Programme } from '#shared/transition/programme.ts';
import type { PlanInHand } from './plan-in-hand.ts';
import { planProblem } from './plan-problem.ts';
import { partRow } from './sheet-row.ts';
import { strangersIn } from './strangers-in.ts';
import type { WantedPart } from './wanted-plan.ts';

/** How the parts of milestones stand, if the file names a table of that. */
export function readParts(
  { inHand, id, entry: { parts } }: PlanInHand,
  programme: Programme,
): Result<readonly WantedPart[], readonly InputProblem[]> {
  if (parts === undefined) return accepted([]);
  const table = beside(inHand, parts, ['plans', id, 'parts']);
  if (!table.ok) return table;
  const read = readTable({ ...table.value, schema: partRow, needed: ['part'] });
  if (!read.ok) return read;
  const rows = read.value.map(({ value, line: row }): WantedPart => {
    const { milestone, part, lead = '', word, line = '' } = value;
    return { milestone, part, lead, word, line, mark: marksOfRow(table.value.file, row) };
  });
  const problems = [...strangersIn(rows, programme), ...rows.flatMap(wordless)];
  return problems.length === 0 ? accepted(rows) : refused(problems);
}

/** A line belongs to a word. */
function wordless({ word, line, mark }: WantedPart): readonly InputProblem[] {
  const lacks = word === undefined && line !== '';
  return lacks ? [planProblem(mark(['word']), { code: 'no word' })] : [];
}
