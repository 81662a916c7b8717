import { describe, expect, it } from 'vitest';
import { planDecider } from '#shared/transition/plan-decider.ts';
import type { PlanEvent, PlanFact } from '#shared/transition/plan-event.ts';
import { july, lead, plan } from './planned.ts';
import { milestone } from './written.ts';

/** What no act leads to may still be on record, of an earlier version or a repair. */
describe('a history that nothing today would write', () => {
  const start = plan({ milestones: [milestone({ parts: [{ id: 'a', name: 'A' }] })] }).plan;
  const happened = (fact: PlanFact): PlanEvent => ({
    ...fact,
    at: july,
    by: lead,
    seat: null,
    via: 'slack',
    command: 'c',
  });

  it.each<[string, PlanFact]>([
    ['a milestone that there is not', { type: 'AnswerRepeated', milestone: 'x' }],
    ['an answer repeated that nobody gave', { type: 'AnswerRepeated', milestone: 'draft' }],
    [
      'a part that there is not',
      {
        type: 'PartAnswered',
        milestone: 'draft',
        part: 'b',
        word: 'done',
        words: { line: '' },
      },
    ],
    [
      'a reminder of what was never asked',
      {
        type: 'ReminderAsked',
        milestone: 'draft',
        person: lead,
        stage: 'late',
        due: '2026-09-30',
        on: '2026-10-05',
      },
    ],
  ])('changes nothing by %s', (_, fact) => {
    expect(planDecider.evolve(start, happened(fact))).toEqual(start);
  });
});
