import { localDate } from '#shared/time.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { HistoryEntry } from '#shared/transition/plan-act.ts';
import { statusOf } from '#shared/transition/status.ts';
import { asCsv } from './csv.ts';

/** By this Excel knows that it is UTF-8. */
const mark = '\uFEFF';

/** A plan as a table, a row for each milestone, with what was last said of it; what moves its date is left to fill in. */
export function planAsSheet({ milestones }: Plan): string {
  const headings =
    'milestone output due status owner deputy date word line proof moveTo reason'.split(' ');
  const rows = Object.values(milestones).map((milestone) => {
    const { is, due, owner, deputy, proof } = milestone;
    const { word = '', line = '', at = null } = milestone.answers.at(-1) ?? {};
    const said = [at === null ? '' : localDate(at), word, line, proof];
    const stands = [is.id, is.output, due ?? '', statusOf(milestone), owner ?? '', deputy ?? ''];
    return [...stands, ...said, '', ''];
  });
  return mark + asCsv([headings, ...rows]);
}

/** How the parts of milestones stand, a row each. It can be imported again. */
export function partsAsSheet({ milestones }: Plan): string {
  const rows = Object.values(milestones).flatMap(({ is, parts }) =>
    is.parts.map(({ id, name }) => {
      const { lead = '', word, line = '' } = parts[id] ?? {};
      return [is.id, id, name, lead, word ?? '', line];
    }),
  );
  return mark + asCsv([['milestone', 'part', 'name', 'lead', 'word', 'line'], ...rows]);
}

/** Everything that was ever said, a row each. It can be imported again. */
export function answersAsSheet(said: readonly HistoryEntry[]): string {
  const rows = said.map(({ milestone, on, word, line, proof }) => [
    milestone,
    on,
    word,
    line,
    proof,
  ]);
  return mark + asCsv([['milestone', 'date', 'word', 'line', 'proof'], ...rows]);
}
