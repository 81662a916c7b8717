import { type InputProblem, problemLine } from '#bots/wording/input-problems.ts';
import { plainly } from '#bots/wording/input-problems-found.ts';
import type { Called } from './call-verb.ts';

const codes = { ok: 0, help: 0, no: 1, unusable: 2, 'wrong usage': 2 } as const;

/** More than anyone reads at once; `--json` has them all. */
const shown = 100;

/** Prints an answer and gives the code to end with. */
export function tell(called: Called, asJson: boolean): number {
  if (called.exit === 'wrong usage') {
    const { problem, usage } = called;
    const said = `found ${problem.found}, expected ${problem.expected}.`;
    console.error(shownAs(`accord: ${said}\nUsage: ${usage}`));
  } else if (called.exit === 'help') {
    if (!asJson) console.log(called.lines.join('\n'));
  } else {
    tellProblems(called.problems ?? []);
    if (called.exit !== 'unusable' && !asJson) console.log(shownAs(called.words));
  }
  if (asJson) console.log(plainly(JSON.stringify(dataOf(called))));
  return codes[called.exit];
}

function tellProblems(problems: readonly InputProblem[]): void {
  for (const problem of problems.slice(0, shown)) console.error(shownAs(problemLine(problem)));
  if (problems.length > shown) console.error(`and ${problems.length - shown} more.`);
}

/** Lines and columns stay. */
export function shownAs(text: string): string {
  return text.replaceAll(/[^\n\t]+/g, plainly);
}

function dataOf(called: Called): object {
  if (called.exit === 'help') return { answer: 'ok', usage: called.lines };
  if (called.exit === 'wrong usage') {
    return { answer: 'unusable', problems: [called.problem], usage: called.usage };
  }
  if (called.exit === 'unusable') return { answer: 'unusable', problems: called.problems };
  const { exit, data, problems = [] } = called;
  return { ...data, answer: exit, problems };
}
