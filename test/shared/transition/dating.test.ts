import { describe, expect, it } from 'vitest';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { deputy, lead, owner, plan, stranger } from './planned.ts';
import { milestone } from './written.ts';

const ask = (to: string, why = 'The paper is late.'): PlanAct => ({
  type: 'AskForDate',
  milestone: 'draft',
  to,
  why,
});
const move = (to: string, decision: string | null, reason = ''): PlanAct => ({
  type: 'MoveDate',
  milestone: 'draft',
  to,
  decision,
  reason,
});
const keep = (reason: string): PlanAct => ({ type: 'KeepDate', milestone: 'draft', reason });

describe('a new date', () => {
  const asked = plan().when(owner, ask('2026-10-31'));

  it('is asked for by whoever keeps the milestone, with a reason', () => {
    asked.yields({
      type: 'DateAsked',
      milestone: 'draft',
      to: '2026-10-31',
      words: { why: 'The paper is late.' },
    });
    expect(asked.milestone()).toMatchObject({
      due: '2026-09-30',
      dateAsked: { to: '2026-10-31', by: owner, why: 'The paper is late.' },
    });
    plan().when(stranger, ask('2026-10-31')).isRefused({ code: 'NotYourMilestone' });
    plan().when(owner, ask('2026-10-31', '')).isRefused({ code: 'Blank', field: 'why' });
  });

  it('asked for again alike changes nothing, and otherwise is another', () => {
    asked.when(deputy, ask('2026-10-31')).yieldsNothing();
    const later = asked.when(owner, ask('2026-11-30'));
    expect(later.milestone().dateAsked?.to).toBe('2026-11-30');
    const because = asked.when(owner, ask('2026-10-31', 'The meeting moved.'));
    expect(because.milestone().dateAsked?.why).toBe('The meeting moved.');
  });

  it.each([
    ['31 November', '2026-11-31', { code: 'NotADate', field: 'to', found: '2026-11-31' }],
    ['today', '2026-07-01', { code: 'DateHasPassed', field: 'to', found: '2026-07-01' }],
    ['the date that it has', '2026-09-30', { code: 'SameDate', found: '2026-09-30' }],
  ] as const)('is not %s', (_, to, refusal) => {
    plan().when(owner, ask(to)).isRefused(refusal);
    plan().when(lead, move(to, 'd1')).isRefused(refusal);
  });

  it('is given by the PMO lead, with a decision on record or a reason', () => {
    const moved = asked.when(lead, move('2026-11-30', 'd7'));
    moved.yields({
      type: 'DateMoved',
      milestone: 'draft',
      from: '2026-09-30',
      to: '2026-11-30',
      decision: 'd7',
      words: { reason: '' },
    });
    expect(moved.milestone()).toMatchObject({
      baseline: '2026-09-30',
      due: '2026-11-30',
      dateAsked: null,
    });
    asked.when(lead, move('2026-11-30', null, 'The law comes later.')).yields({
      type: 'DateMoved',
      milestone: 'draft',
      from: '2026-09-30',
      to: '2026-11-30',
      decision: null,
      words: { reason: 'The law comes later.' },
    });
  });

  it('is not given without either, or by anyone else', () => {
    const blank = { code: 'Blank', field: 'reason' } as const;
    plan()
      .when(lead, move('2026-11-30', null, ' '))
      .isRefused(blank);
    plan().when(lead, move('2026-11-30', '')).isRefused({ code: 'Blank', field: 'decision' });
    plan()
      .when(lead, move('2026-11-30', 'd7', 'x'.repeat(3001)))
      .isRefused({ code: 'TooLong', field: 'reason' });
    asked.when(owner, move('2026-11-30', 'd7')).isRefused({ code: 'NotThePmoLead', pmoLead: lead });
  });

  it('is given to a milestone that had none', () => {
    const start = plan({ milestones: [milestone({ due: undefined })] });
    const dated = start.when(lead, move('2026-12-31', 'd7'));
    expect(dated.milestone()).toMatchObject({ baseline: null, due: '2026-12-31' });
  });

  it('is turned down with a reason, once', () => {
    const kept = asked.when(lead, keep('The board needs it then.'));
    kept.yields({
      type: 'DateKept',
      milestone: 'draft',
      words: { reason: 'The board needs it then.' },
    });
    expect(kept.milestone()).toMatchObject({ due: '2026-09-30', dateAsked: null });
    kept.when(lead, keep('Again.')).isRefused({ code: 'NoDateAsked' });
    asked.when(lead, keep('')).isRefused({ code: 'Blank', field: 'reason' });
    asked.when(owner, keep('Mine.')).isRefused({ code: 'NotThePmoLead' });
  });
});
