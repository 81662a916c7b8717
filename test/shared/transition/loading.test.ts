import { describe, expect, it } from 'vitest';
import { planAsAt } from '#shared/transition/as-at.ts';
import type { AddHistory, HistoryEntry, LoadHistory } from '#shared/transition/plan-act.ts';
import { statusOf } from '#shared/transition/status.ts';
import { july, lead, nothing, owner, plan, settingUp } from './planned.ts';
import { milestone } from './written.ts';

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
  closes: true,
});

describe('history', () => {
  it('is loaded closed, each entry on its own day', () => {
    const loaded = nothing().when(lead, loading(entry(), risky));
    expect(loaded.events.map(({ type, happenedOn }) => `${type} ${happenedOn}`)).toEqual([
      'PlanSetUp 2024-04-01',
      'MilestoneAnswered 2024-07-01',
      'MilestoneAnswered 2024-09-12',
      'PlanClosed 2025-03-31',
    ]);
    expect([loaded.plan.status, loaded.status()]).toEqual(['closed', 'done']);
    expect(loaded.events.slice(1, 3)).toMatchObject([
      { word: 'at risk', proven: false, words: { line: 'Two people left.', proof: '' } },
      { word: 'done', proven: true, words: { line: '', proof: 'https://example.org/draft' } },
    ]);
  });

  it.each([
    ['2024-03-31T22:59:59.999Z', null, undefined],
    ['2024-03-31T23:00:00.000Z', 'running', 'no word yet'],
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

  it('of many entries is loaded part by part, and closed with the last', () => {
    const begun = nothing().when(lead, { ...loading(risky), closes: false });
    expect(begun.plan.status).toBe('running');
    const more = begun.when(lead, { type: 'AddHistory', happened: [entry()], closes: true });
    expect(more.events).toEqual(
      nothing()
        .when(lead, loading(risky, entry()))
        .events.map((event, index) => (index < 2 ? event : { ...event, command: 'c2' })),
    );
  });
});

describe('what was said on earlier days of a plan that runs', () => {
  const said = (changes: Partial<HistoryEntry> = {}): AddHistory => ({
    type: 'AddHistory',
    happened: [entry({ on: '2026-05-12', ...changes })],
    closes: false,
  });

  it('is added on its day, by the PMO lead', () => {
    const added = plan().when(lead, said());
    expect(added.milestone().answers).toMatchObject([{ word: 'done', by: lead }]);
    expect(added.milestone().answers[0]?.at).toBe('2026-05-12T11:00:00.000Z');
    plan().when(owner, said()).isRefused({ code: 'NotThePmoLead' });
  });

  it('of today is said now', () => {
    const added = plan().when(lead, said({ on: '2026-07-01' }), july);
    expect(added.milestone().answers[0]?.at).toBe(july);
  });

  it('does not come before what was said already', () => {
    const start = plan().when(lead, said());
    start.when(lead, said({ on: '2026-05-11' })).isRefused({
      code: 'BeforeTheLastWord',
      milestone: 'draft',
      found: '2026-05-11',
      last: '2026-05-12',
    });
    expect(start.when(lead, said({ word: 'on track' })).milestone().answers).toHaveLength(2);
  });

  it('makes nothing done before its parts are', () => {
    const parts = [{ id: 'a', name: 'A' }];
    const start = plan({ milestones: [milestone({ parts })] });
    start.when(lead, said()).isRefused({ code: 'PartsNotDone', parts: ['a'] });
    const over = nothing().when(lead, {
      ...loading(),
      ...settingUp({ milestones: [milestone({ parts })] }, { firstDay: '2024-04-01' }),
      type: 'LoadHistory',
      closes: false,
    });
    expect(over.when(lead, { ...said(), closes: true }).plan.status).toBe('closed');
  });

  it.each<[string, Partial<AddHistory>, object]>([
    ['of no milestone', said({ milestone: 'x' }), { code: 'NoSuchMilestone', found: 'x' }],
    ['of a day ahead', said({ on: '2026-07-02' }), { code: 'DateIsAhead' }],
    ['that closes it too early', { closes: true }, { code: 'NotOver', found: '2027-03-31' }],
  ])('is nothing %s', (_, changes, refusal) => {
    plan()
      .when(lead, { ...said(), ...changes }, july)
      .isRefused(refusal as never);
  });
});
