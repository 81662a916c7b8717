import type { InputProblem } from '#bots/wording/input-problems.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Programme } from '#shared/transition/programme.ts';
import type { PlanInHand } from './plan-in-hand.ts';
import { planProblem } from './plan-problem.ts';
import { rowsOf } from './rows-of.ts';
import { partRow } from './sheet-row.ts';
import { strangersIn } from './strangers-in.ts';
import type { WantedPart } from './wanted-plan.ts';

/** How the parts of milestones stand, if the file names a table of that. */
export function readParts(
  plan: PlanInHand,
  programme: Programme,
): Result<readonly WantedPart[], readonly InputProblem[]> {
  const read = rowsOf(plan, 'parts', { schema: partRow, needed: ['part'] });
  if (!read.ok) return read;
  const rows = read.value.map(
    ({ milestone, part, lead = '', word, line = '', mark }): WantedPart => {
      return { milestone, part, lead, word, line, mark };
    },
  );
  const problems = [...strangersIn(rows, programme), ...rows.flatMap(wordless)];
  return problems.length === 0 ? accepted(rows) : refused(problems);
}

/** A line belongs to a word. */
function wordless({ word, line, mark }: WantedPart): readonly InputProblem[] {
  const lacks = word === undefined && line !== '';
  return lacks ? [planProblem(mark(['word']), { code: 'no word' })] : [];
}
