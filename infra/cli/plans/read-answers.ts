import type { InputProblem } from '#bots/wording/input-problems.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Programme } from '#shared/transition/programme.ts';
import type { PlanInHand } from './plan-in-hand.ts';
import { planProblem } from './plan-problem.ts';
import { rowsOf } from './rows-of.ts';
import { sheetRow } from './sheet-row.ts';
import { strangersIn } from './strangers-in.ts';
import type { WantedAnswer } from './wanted-plan.ts';

/** What was said of the milestones, if the file names a table of it. Rows that say nothing are none. */
export function readAnswers(
  plan: PlanInHand,
  programme: Programme,
): Result<readonly WantedAnswer[], readonly InputProblem[]> {
  const read = rowsOf(plan, 'answers', { schema: sheetRow, needed: ['word'] });
  if (!read.ok) return read;
  const rows = read.value.map((row): WantedAnswer => {
    const { milestone, date: on, word, line = '', proof = '', mark } = row;
    return { milestone, on, word, line, proof, mark };
  });
  const problems = [
    ...strangersIn(rows, programme),
    ...rows.flatMap((row) => wordless(row)),
    ...rows.flatMap((row) => undated(row, programme)),
  ];
  return problems.length === 0 ? accepted(rows.filter(saysSomething)) : refused(problems);
}

function saysSomething({ word, proof }: WantedAnswer): boolean {
  return word !== undefined || proof !== '';
}

/** A date or a line belongs to a word. */
function wordless({ word, on, line, mark }: WantedAnswer): readonly InputProblem[] {
  const lacks = word === undefined && (on !== undefined || line !== '');
  return lacks ? [planProblem(mark(['word']), { code: 'no word' })] : [];
}

/** What is over was not said today. */
function undated({ word, on, mark }: WantedAnswer, { is }: Programme): readonly InputProblem[] {
  const lacks = is === 'history' && word !== undefined && on === undefined;
  return lacks ? [planProblem(mark(['date']), { code: 'no date' })] : [];
}
