import type { InputProblem } from '#bots/wording/input-problems.ts';
import { type MarkOf } from '#infra/cli/ics/mark.ts';
import { nearestName } from '#infra/cli/nearest-name.ts';
import type { Programme } from '#shared/transition/programme.ts';
import { planProblem } from './plan-problem.ts';

/** Milestones that a table or a file names and its programme does not have. */
export function strangersIn(
  rows: readonly { readonly milestone: string; readonly mark: MarkOf }[],
  { milestones }: Programme,
): readonly InputProblem[] {
  const known = milestones.map(({ id }) => id);
  return rows
    .filter(({ milestone }) => !known.includes(milestone))
    .map(({ milestone: name, mark }) => {
      const nearest = nearestName(name, known);
      return planProblem(mark(['milestone']), { code: 'unknown milestone', name, nearest });
    });
}
