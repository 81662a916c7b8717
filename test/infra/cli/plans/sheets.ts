import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { riverside } from '#test/infra/cli/ics/riverside.ts';

/** A small programme of a PMO's own. */
export const moves = {
  id: 'moves',
  name: 'Moving in together',
  lasts: { months: 6 },
  quarters: [
    { id: 'q1', name: 'Quarter 1', afterMonths: 0 },
    { id: 'q2', name: 'Quarter 2', afterMonths: 3 },
  ],
  milestones: [
    {
      id: 'rent',
      due: { quarter: 'q1' },
      output: 'Rent one building',
      owner: { role: 'Director of estates', is: 'stated' },
      source: 'Board, minute 12',
    },
    {
      id: 'keys',
      due: { quarter: 'q2' },
      output: 'Hand out the keys',
      parts: [{ id: 'front', name: 'The front door' }],
      owner: { role: 'Director of estates', is: 'inferred' },
      after: ['rent'],
      source: 'Board, minute 12',
    },
  ],
};

/** The ICS with a plan that runs, and whatever else is said of it. */
export function withPlan(changes: object = {}, ics: object = riverside()) {
  const plan = {
    programme: 'moves.yaml',
    firstDay: '2026-10-01',
    pmoLead: 'cat',
    owners: { rent: { owner: 'ann' } },
    ...changes,
  };
  return { ...ics, plans: { moves: plan } };
}

/** The same programme, years ago. */
export const past = { ...moves, is: 'history', firstDay: '2021-04-01' };

export function writeIn(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
