import { describe, expect, it } from 'vitest';
import { historyOf, planAsAt } from '#shared/transition/as-at.ts';
import { movedSinceLastQuarter } from '#shared/transition/movement.ts';
import type { Word } from '#shared/transition/plan.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { statusOf } from '#shared/transition/status.ts';
import { byOwner, byQuarter, countsOf } from '#shared/transition/summary.ts';
import { fire } from './firing.ts';
import { before, july, lead, nextDay, owner, type Planned, plan } from './planned.ts';
import { milestone } from './written.ts';

const says = (id: string, word: Word): PlanAct => ({
  type: 'AnswerMilestone',
  milestone: id,
  word,
  line: 'So it is.',
  proof: '',
});

const file = {
  quarters: [
    { id: 'q2', name: 'Quarter 2', afterMonths: 3, months: 3 },
    { id: 'q1', name: 'Quarter 1', afterMonths: 0, months: 3 },
  ],
  milestones: [
    milestone(),
    milestone({ id: 'early', due: { quarter: 'q1' } }),
    milestone({ id: 'undated', due: undefined }),
    milestone({ id: 'beyond', due: { months: 12 } }),
  ],
};
const start = plan(file);
const none = {
  done: 0,
  'done, proof to come': 0,
  'on track': 0,
  'at risk': 0,
  'off track': 0,
  'no word yet': 0,
  'not for us': 0,
};

describe('a plan by quarter', () => {
  const rows = (of: Planned) =>
    byQuarter(of.plan).map(({ quarter, milestones }) => [
      quarter?.name ?? null,
      ...milestones.map(({ is }) => is.id),
    ]);

  it('has its quarters in order of time, then what is due in none', () => {
    expect(rows(start)).toEqual([
      ['Quarter 1', 'early'],
      ['Quarter 2', 'draft'],
      [null, 'undated', 'beyond'],
    ]);
    expect(rows(plan())).toEqual([['Quarter 1'], ['Quarter 2', 'draft']]);
  });

  it('goes by the date that holds now', () => {
    const to = '2026-09-01';
    const moved = start.when(
      lead,
      { type: 'MoveDate', milestone: 'early', to, decision: 'd1', reason: '' },
      before,
    );
    expect(rows(moved).slice(0, 2)).toEqual([['Quarter 1'], ['Quarter 2', 'draft', 'early']]);
  });

  it('counts every status', () => {
    const said = start.when(lead, says('draft', 'done')).when(lead, says('early', 'at risk'));
    expect(byQuarter(said.plan).map(({ counts }) => counts)).toEqual([
      { ...none, 'at risk': 1 },
      { ...none, 'done, proof to come': 1 },
      { ...none, 'no word yet': 2 },
    ]);
    expect(countsOf([])).toEqual(none);
  });
});

describe('a plan by owner', () => {
  it('has a row for each owner, and one for what nobody looks after', () => {
    const rows = byOwner(start.plan).map((row) => [
      row.owner,
      row.milestones.length,
      row.counts['no word yet'],
    ]);
    expect(rows).toEqual([
      [owner, 1, 1],
      [null, 3, 3],
    ]);
  });
});

describe('what moved since the last quarter', () => {
  const moves = (of: Planned, now: string) =>
    movedSinceLastQuarter(of.events, now).map(
      ({ milestone: id, from, to, status }) => `${id}: ${from} > ${to}, ${status}`,
    );
  const june = '2026-06-15T09:00:00.000Z';

  it.each<[Word, Word, string]>([
    ['at risk', 'on track', 'at risk > on track, better'],
    ['on track', 'off track', 'on track > off track, worse'],
    ['off track', 'at risk', 'off track > at risk, better'],
    ['on track', 'done', 'on track > done, proof to come, better'],
    ['on track', 'on track', 'on track > on track, same'],
    ['on track', 'not for us', 'on track > not for us, other'],
    ['not for us', 'at risk', 'not for us > at risk, other'],
  ])('is, from %s to %s: %s', (first, then, said) => {
    const course = plan().when(lead, says('draft', first), june).when(lead, says('draft', then));
    expect(moves(course, nextDay)).toEqual([`draft: ${said}`]);
    expect(moves(course, july)).toEqual([`draft: ${said}`]);
  });

  it('is everything since the plan began, where no quarter or none before has begun', () => {
    const early = plan().when(lead, says('draft', 'at risk'), before);
    expect(moves(early, before)).toEqual(['draft: at risk > at risk, same']);
    const inJuly = plan({}, {}, july).when(lead, says('draft', 'at risk'), nextDay);
    expect(moves(inJuly, nextDay)).toEqual(['draft: no word yet > at risk, worse']);
    const march = plan({}, {}, '2026-03-01T09:00:00.000Z').when(
      lead,
      says('draft', 'on track'),
      before,
    );
    expect(moves(march, before)).toEqual(['draft: no word yet > on track, better']);
  });

  it('tells of a date that moved', () => {
    const to = '2026-10-31';
    const moved = plan().when(lead, {
      type: 'MoveDate',
      milestone: 'draft',
      to,
      decision: 'd1',
      reason: '',
    });
    const [first] = movedSinceLastQuarter(moved.events, nextDay);
    expect(first?.date).toEqual({ from: '2026-09-30', to });
    expect(movedSinceLastQuarter(plan().events, nextDay)[0]?.date).toBeNull();
  });

  it('is nothing where there was no plan', () => {
    expect(movedSinceLastQuarter([], july)).toEqual([]);
  });
});

describe('the past', () => {
  it('is seen as it stood at any moment', () => {
    const { events } = plan()
      .when(lead, says('draft', 'at risk'))
      .when(lead, says('draft', 'done'), nextDay);
    const seen = [before, july, '2026-07-02T08:59:59.999Z', nextDay].map((instant) => {
      const then = planAsAt(events, instant)?.milestones['draft'];
      return then && statusOf(then);
    });
    expect(seen).toEqual(['no word yet', 'at risk', 'at risk', 'done, proof to come']);
    expect(planAsAt(events, '2026-03-29T09:00:00.000Z')).toBeNull();
  });

  it('of one milestone holds what happened to it, and the plan’s own beginning and end', () => {
    const decision = { is: 'a decision', decision: 'd1' } as const;
    const told = { type: 'TellOutcome', decision: 'd1', how: 'carried', effect: 'advice' } as const;
    const lift = { type: 'LiftConstraint', constraint: 'K4', note: 'Agreed.' } as const;
    const course = fire(start, july)
      .when(lead, says('undated', 'at risk'))
      .when(lead, { type: 'BeginWait', milestone: 'draft', for: decision, note: '' })
      .when('the clock', told)
      .when(lead, { ...lift, matter: 'draft' })
      .when(lead, { ...lift, matter: 'undated' })
      .when(lead, { type: 'RecordLawInForce', on: '2026-10-01' })
      .when(lead, { type: 'ChangeLeads', pmoLead: lead, icsLead: null })
      .when(lead, { type: 'ClosePlan' });
    expect(historyOf(course.events, 'draft').map(({ type }) => type)).toEqual([
      'PlanSetUp',
      'Nudged',
      'WaitBegun',
      'DecisionTaken',
      'ConstraintLifted',
      'PlanClosed',
    ]);
    const undated = historyOf(course.events, 'undated');
    expect(undated.map(({ type }) => type)).toEqual([
      'PlanSetUp',
      'MilestoneAnswered',
      'ConstraintLifted',
      'PlanClosed',
    ]);
    expect(undated[2]).toMatchObject({ matter: 'undated' });
  });

  it('of one milestone holds what was asked about it together with others', () => {
    const nobodys = plan(
      { milestones: [milestone(), milestone({ id: 'other' })] },
      { keepers: {} },
    );
    const { events } = fire(nobodys, july);
    expect(events.slice(1)).toMatchObject([
      { type: 'Nudged', about: [{ milestone: 'draft' }, { milestone: 'other' }] },
    ]);
    expect(historyOf(events, 'draft')).toEqual(events);
  });
});
