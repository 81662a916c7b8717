import { programme } from '#shared/transition/programme.ts';
import history from '#shared/transition/programmes/ics-establishment-2021.json' with {
  type: 'json',
};
import {
  deputy,
  lead,
  nothing,
  owner,
  type Planned,
  plan,
  settingUp,
} from '#test/shared/transition/planned.ts';
import { milestone } from '#test/shared/transition/written.ts';
import { states } from './states.ts';

/** Decisions to wait for. */
export const eight = Object.values(states).slice(0, 8);

const full = 'Ærø '.repeat(700);

/** Sixty in one quarter, all with one owner, at risk for long reasons and waiting for decisions. */
export function sixty(): Planned {
  const ids = Array.from({ length: 60 }, (_, index) => `m${index}`);
  const file = {
    milestones: ids.map((id) => milestone({ id, output: 'Ærø '.repeat(60).trim() })),
  };
  const kept = Object.fromEntries(ids.map((id) => [id, { owner, deputy }]));
  return ids.reduce(
    (planned, id, index) =>
      planned
        .when(owner, {
          type: 'AnswerMilestone',
          milestone: id,
          word: 'at risk',
          line: full,
          proof: '',
        })
        .when(owner, {
          type: 'BeginWait',
          milestone: id,
          for: { is: 'a decision', decision: eight[index % 8]?.decision.id ?? '' },
          note: full,
        }),
    plan(file, { keepers: kept }),
  );
}

export function workedExample(): Planned {
  const setting = settingUp({}, { programme: programme.parse(history), keepers: {} });
  return nothing().when(lead, { ...setting, firstDay: '2026-04-01' }, '2026-03-30T09:00:00.000Z');
}
