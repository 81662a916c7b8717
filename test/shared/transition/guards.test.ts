import { describe, expect, it } from 'vitest';
import { constraintsHolding, heldBy, questionsIn, questionsOf } from '#shared/transition/guards.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { lead, owner, plan } from './planned.ts';
import { milestone } from './written.ts';

const start = plan({
  milestones: [milestone({ constraints: ['K4', 'K8'] }), milestone({ id: 'free' })],
});
const inside = '2026-07-01';

const holding = (of: Plan, day = inside, matter: string | null = null) =>
  constraintsHolding(of, matter, day).map(({ id }) => id);

describe('a constraint', () => {
  it.each([
    ['the day before the first', '2026-03-31', []],
    ['the first day', '2026-04-01', ['K1', 'K4', 'K8']],
    ['the last day', '2027-03-31', ['K1', 'K4', 'K8']],
    ['the day after the last', '2027-04-01', []],
  ])('holds only while the programme runs: on %s', (_, day, questions) => {
    expect(holding(start.plan, day)).toEqual(questions);
  });

  it('holds no longer once the programme is closed', () => {
    expect(holding(start.when(lead, { type: 'ClosePlan' }).plan)).toEqual([]);
  });

  it('of a law that is in force holds no longer', () => {
    const law = (on: string): PlanAct => ({ type: 'RecordLawInForce', on });
    const inForce = start.when(lead, law('2026-10-01'));
    inForce.yields({ type: 'LawInForce', on: '2026-10-01' });
    expect(holding(inForce.plan, '2026-09-30')).toEqual(['K1', 'K4', 'K8']);
    expect(holding(inForce.plan, '2026-10-01')).toEqual(['K4', 'K8']);
    inForce.when(lead, law('2026-10-01')).yieldsNothing();
    start.when(lead, law('1 October')).isRefused({ code: 'NotADate', field: 'on' });
    start.when(owner, law('2026-10-01')).isRefused({ code: 'NotThePmoLead' });
  });
});

it('what two plans ask of a proposal is told apart, also where both call it the same', () => {
  const constraints = constraintsHolding(start.plan, null, inside);
  const asked = questionsIn(constraints);
  expect(asked.length).toBeGreaterThan(0);
  for (const id of ['merger', 'estates']) {
    expect(questionsOf(id, constraints)).toEqual(
      asked.map((each) => ({ ...each, constraint: `${id}#${each.constraint}` })),
    );
  }
});

describe('a note of regional agreement', () => {
  const lift = (matter: string | null, constraint = 'K4', note = 'Agreed in June.'): PlanAct => ({
    type: 'LiftConstraint',
    constraint,
    matter,
    note,
  });

  it('lifts the constraint for the matter that it names', () => {
    const lifted = start.when(lead, lift('draft'));
    lifted.yields({
      type: 'ConstraintLifted',
      constraint: 'K4',
      matter: 'draft',
      words: { note: 'Agreed in June.' },
    });
    expect(holding(lifted.plan, inside, 'draft')).toEqual(['K1', 'K8']);
    expect(holding(lifted.plan, inside, 'free')).toEqual(['K1', 'K4', 'K8']);
    lifted.when(lead, lift('draft')).yieldsNothing();
  });

  it('lifts it for every matter where it names none', () => {
    const lifted = start.when(lead, lift('draft')).when(lead, lift(null));
    expect(lifted.plan.lifted).toHaveLength(2);
    expect(holding(lifted.plan, inside, 'free')).toEqual(['K1', 'K8']);
  });

  it('lifts one constraint, and another one by another note', () => {
    const [, k4] = start.plan.programme.constraints;
    const constraints = [k4, { ...k4, id: 'K5' }];
    const both = plan({ constraints }).when(lead, lift('draft', 'K5')).when(lead, lift('draft'));
    both.yields({
      type: 'ConstraintLifted',
      constraint: 'K4',
      matter: 'draft',
      words: { note: 'Agreed in June.' },
    });
    expect(holding(both.plan, inside, 'draft')).toEqual([]);
  });

  it('is recorded by the PMO lead, in words, and lifts nothing else', () => {
    start.when(owner, lift('draft')).isRefused({ code: 'NotThePmoLead' });
    start.when(lead, lift('draft', 'K4', '')).isRefused({ code: 'Blank', field: 'note' });
    start.when(lead, lift('draft', 'K1')).isRefused({ code: 'NotLiftable', found: 'K1' });
    start.when(lead, lift('draft', 'K8')).isRefused({ code: 'NotLiftable', found: 'K8' });
    start.when(lead, lift('draft', 'K9')).isRefused({ code: 'NoSuchConstraint', found: 'K9' });
  });
});

it('asks what it asks, in order; one that asks nothing is not asked', () => {
  expect(questionsIn(constraintsHolding(start.plan, null, inside))).toMatchObject([
    { constraint: 'K1', of: 'every proposal' },
    {
      constraint: 'K4',
      says: 'Displace nobody',
      question: 'Does this displace anyone?',
      of: 'people',
      heldOn: 'yes',
      meanwhile: 'not without the region',
    },
  ]);
});

describe('the answers', () => {
  const questions = (['yes', 'no', 'nothing said'] as const).map((heldOn) => ({
    constraint: heldOn,
    says: '',
    question: '',
    of: 'every proposal' as const,
    heldOn,
    meanwhile: 'advice only' as const,
  }));
  const held = (answers: Readonly<Record<string, string>>) =>
    heldBy(questions, answers).map(({ constraint }) => constraint);

  it('hold a matter up that are the wrong ones, or missing', () => {
    expect(held({})).toEqual(['yes', 'no', 'nothing said']);
    expect(held({ yes: 'yes', no: 'no', 'nothing said': '  ' })).toEqual([
      'yes',
      'no',
      'nothing said',
    ]);
    expect(held({ yes: 'no', no: 'yes', 'nothing said': 'Two unions.' })).toEqual([]);
  });
});
