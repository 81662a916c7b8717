import { describe, expect, it } from 'vitest';
import { planDecider } from '#shared/transition/plan-decider.ts';
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
    expect(start.milestone()).toMatchObject({ answers: [], waits: [], asked: [] });
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
