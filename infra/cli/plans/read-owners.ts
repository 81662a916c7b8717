import type { InputProblem } from '#bots/wording/input-problems.ts';
import { lineInWords, type MarkOf, marksIn } from '#infra/cli/ics/mark.ts';
import { accepted, type Result, refused } from '#shared/result.ts';
import type { Programme } from '#shared/transition/programme.ts';
import type { PlanInHand } from './plan-in-hand.ts';
import { planProblem } from './plan-problem.ts';
import { rowsOf } from './rows-of.ts';
import { sheetRow } from './sheet-row.ts';
import { strangersIn } from './strangers-in.ts';
import type { WantedKeepers } from './wanted-plan.ts';

/** Who looks after what, from the file or from a table: each milestone once. */
export function readOwners(
  plan: PlanInHand,
  programme: Programme,
): Result<readonly WantedKeepers[], readonly InputProblem[]> {
  const written = writtenIn(plan);
  if (!written.ok) return written;
  const problems = [...strangersIn(written.value, programme), ...twice(written.value)];
  return problems.length === 0 ? written : refused(problems);
}

function writtenIn(plan: PlanInHand): Result<readonly WantedKeepers[], readonly InputProblem[]> {
  const { inHand, id, entry } = plan;
  if (typeof entry.owners !== 'string') {
    return accepted(
      Object.entries(entry.owners).map(([milestone, { owner, deputy }]) => {
        const at = ['plans', id, 'owners', milestone];
        return { milestone, owner, deputy, mark: marksIn(inHand.named.file, inHand.where, at) };
      }),
    );
  }
  const read = rowsOf(plan, 'owners', { schema: sheetRow, needed: ['owner'] });
  if (!read.ok) return read;
  const rows = read.value.map(({ milestone, owner, deputy, mark }) => {
    return { milestone, owner, deputy, mark };
  });
  return accepted(rows.filter(({ owner, deputy }) => (owner ?? deputy) !== undefined));
}

/** A sheet with several answers to a milestone may name its people in each row, as long as they agree. */
function twice(keepers: readonly WantedKeepers[]): readonly InputProblem[] {
  const first = new Map<string, { readonly said: string; readonly mark: MarkOf }>();
  return keepers.flatMap(({ milestone, owner = '', deputy = '', mark }) => {
    const said = [owner, deputy].join('\n');
    const earlier = first.get(milestone);
    first.set(milestone, earlier ?? { said, mark });
    if (earlier === undefined || earlier.said === said) return [];
    const told = { name: milestone, first: lineInWords(earlier.mark([])) };
    return [planProblem(mark(['owner']), { code: 'milestone twice', ...told })];
  });
}
