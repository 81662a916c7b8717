import { describe, expect, it } from 'vitest';
import { planAsAt } from '#shared/transition/as-at.ts';
import type { HistoryEntry, LoadHistory } from '#shared/transition/plan-act.ts';
import { planDecider } from '#shared/transition/plan-decider.ts';
import { statusOf } from '#shared/transition/status.ts';
import { before, lead, nothing, owner, plan, settingUp } from './planned.ts';
import { milestone } from './written.ts';

const undated = milestone({ id: 'undated', due: undefined });

describe('a plan', () => {
  it('is set up from a programme and a first day, by whom and when', () => {
    const act = settingUp();
    const { type: _, ...rest } = act;
    nothing()
      .when(lead, act, before)
      .yields({ type: 'PlanSetUp', ...rest });
    expect(plan().events[0]).toMatchObject({
      at: before,
      by: lead,
      seat: null,
      via: 'slack',
      command: 'c0',
    });
  });

  it('has the days of its programme as its baseline, and no word yet', () => {
    const start = plan({ milestones: [milestone(), undated] });
    expect(start.milestone()).toMatchObject({ baseline: '2026-09-30', due: '2026-09-30' });
    expect(start.milestone('undated')).toMatchObject({ baseline: null, due: null, owner: null });
    expect([start.status(), start.status('undated')]).toEqual(['no word yet', 'no word yet']);
  });

  it('is none before, then runs, then is closed', () => {
    const start = plan();
    const closed = start.when(lead, { type: 'ClosePlan' });
    expect([null, start.plan, closed.plan].map(planDecider.status)).toEqual([
      'none',
      'running',
      'closed',
    ]);
  });

  it('is set up once', () => {
    plan().when(lead, settingUp()).isRefused({ code: 'PlanStands', programme: 'example' });
  });

  it('is not set up from a programme that cannot be used', () => {
    nothing()
      .when(lead, settingUp({ milestones: [milestone({ after: ['draft'] })] }))
      .isRefused({
        code: 'ProgrammeUnusable',
        problems: [{ code: 'WaitInACircle', path: ['milestones', 0, 'after'], circle: ['draft'] }],
      });
  });

  it('is not set up from a day that there is not', () => {
    nothing()
      .when(lead, settingUp({}, { firstDay: '2026-11-31' }))
      .isRefused({ code: 'NotADate', field: 'firstDay', found: '2026-11-31' });
  });

  it('gives nobody a milestone that there is not', () => {
    nothing()
      .when(lead, settingUp({}, { keepers: { other: { owner, deputy: null } } }))
      .isRefused({ code: 'NoSuchMilestone', found: 'other' });
  });

  it('takes nothing before it is set up', () => {
    nothing().when(lead, { type: 'ClosePlan' }).isRefused({ code: 'NoPlan' });
  });

  it('comes to nothing where what happened to it is on record without its beginning', () => {
    const [, closed] = plan().when(lead, { type: 'ClosePlan' }).events;
    expect(closed && planDecider.evolve(null, closed)).toBeNull();
  });
});

describe('a plan that is closed', () => {
  const closed = plan().when(lead, { type: 'ClosePlan' });

  it('is closed by its PMO lead', () => {
    closed.yields({ type: 'PlanClosed' });
    plan().when(owner, { type: 'ClosePlan' }).isRefused({ code: 'NotThePmoLead', pmoLead: lead });
  });

  it('takes no more', () => {
    closed
      .when(lead, { type: 'ClosePlan' })
      .isRefused({ code: 'PlanIsClosed', programme: 'example' });
  });

  it('lets time and decisions elsewhere pass', () => {
    closed.when('the clock', { type: 'NoteNudges', nudges: [] }).yieldsNothing();
    closed
      .when('the clock', {
        type: 'TellOutcome',
        decision: 'd1',
        how: 'carried',
        effect: 'decided here',
      })
      .yieldsNothing();
  });
});

describe('history', () => {
  const entry = (changes: Partial<HistoryEntry> = {}): HistoryEntry => ({
    milestone: 'draft',
    on: '2024-09-12',
    word: 'done',
    line: '',
    proof: 'https://example.org/draft',
    ...changes,
  });
  const risky = entry({ on: '2024-07-01', word: 'at risk', line: 'Two people left.', proof: '' });

  const loading = (...happened: readonly HistoryEntry[]): LoadHistory => ({
    ...settingUp({}, { firstDay: '2024-04-01' }),
    type: 'LoadHistory',
    happened,
  });

  it('is loaded closed, each entry on its own day', () => {
    const loaded = nothing().when(lead, loading(entry(), risky));
    expect(loaded.events.map(({ type, happenedOn }) => `${type} ${happenedOn}`)).toEqual([
      'PlanSetUp 2024-04-01',
      'MilestoneAnswered 2024-07-01',
      'MilestoneAnswered 2024-09-12',
      'PlanClosed 2025-03-31',
    ]);
    expect([loaded.plan.status, loaded.status()]).toEqual(['closed', 'done']);
  });

  it.each([
    ['2024-03-31T12:00:00.000Z', null, undefined],
    ['2024-04-01T12:00:00.000Z', 'running', 'no word yet'],
    ['2024-08-01T12:00:00.000Z', 'running', 'at risk'],
    ['2024-10-01T12:00:00.000Z', 'running', 'done'],
    ['2025-04-01T12:00:00.000Z', 'closed', 'done'],
  ])('is seen as it stood at %s', (instant, status, draft) => {
    const { events } = nothing().when(lead, loading(entry(), risky));
    const then = planAsAt(events, instant);
    expect(then?.status ?? null).toBe(status);
    expect(then?.milestones['draft'] && statusOf(then.milestones['draft'])).toBe(draft);
  });

  it('is of a programme that is over', () => {
    nothing()
      .when(lead, { ...loading(), firstDay: '2025-07-02' })
      .isRefused({ code: 'NotOver', found: '2026-07-01' });
    nothing()
      .when(lead, { ...loading(), firstDay: '2025-07-01' })
      .yields(
        expect.objectContaining({ type: 'PlanSetUp' }) as never,
        { type: 'PlanClosed', happenedOn: '2026-06-30' } as never,
      );
  });

  it.each<[string, HistoryEntry, object]>([
    ['another milestone', entry({ milestone: 'x' }), { code: 'NoSuchMilestone', found: 'x' }],
    ['no date', entry({ on: '31.11.2024' }), { code: 'NotADate', field: 'on' }],
    ['a day ahead', entry({ on: '2026-07-02' }), { code: 'DateIsAhead', field: 'on' }],
    ['no reason', entry({ word: 'at risk' }), { code: 'Blank', field: 'line' }],
    ['no link', entry({ proof: 'a drawer' }), { code: 'NotALink', field: 'proof' }],
  ])('has no entry with %s, and then nothing of it is loaded', (_, bad, refusal) => {
    const loaded = nothing().when(lead, loading(entry(), bad));
    loaded.isRefused(refusal as never);
    expect(loaded.events).toEqual([]);
  });

  it('is not loaded from what cannot be used, or over what stands', () => {
    nothing()
      .when(lead, { ...loading(), firstDay: 'April' })
      .isRefused({ code: 'NotADate', field: 'firstDay' });
    plan().when(lead, loading()).isRefused({ code: 'PlanStands' });
  });
});
