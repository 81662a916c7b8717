import { describe, expect, it } from 'vitest';
import { heldBy, questionsOfMilestone, questionsOfProposal } from '#shared/transition/guards.ts';
import type { Plan } from '#shared/transition/plan.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import type { Touches } from '#shared/transition/programme/constraint.ts';
import { lead, owner, plan } from './planned.ts';
import { milestone } from './written.ts';

const start = plan({
  milestones: [milestone({ constraints: ['K4', 'K8'] }), milestone({ id: 'free' })],
});
const inside = '2026-07-01';

const asked = (of: Plan, day = inside, touches: readonly Touches[] = ['people'], id = 'd1') =>
  questionsOfProposal(of, { id, touches }, day).map(({ constraint }) => constraint);

describe('a proposal', () => {
  it('is asked what the programme asks of what it touches', () => {
    expect(asked(start.plan, inside, [])).toEqual(['K1']);
    expect(asked(start.plan, inside, ['a shadow body'])).toEqual(['K1']);
    expect(asked(start.plan)).toEqual(['K1', 'K4']);
  });

  it.each([
    ['the day before the first', '2026-03-31', []],
    ['the first day', '2026-04-01', ['K1', 'K4']],
    ['the last day', '2027-03-31', ['K1', 'K4']],
    ['the day after the last', '2027-04-01', []],
  ])('is asked only while the programme runs: on %s', (_, day, questions) => {
    expect(asked(start.plan, day)).toEqual(questions);
  });

  it('is asked nothing once the programme is closed', () => {
    expect(asked(start.when(lead, { type: 'ClosePlan' }).plan)).toEqual([]);
  });

  it('is not asked about a law that is in force', () => {
    const law = (on: string): PlanAct => ({ type: 'RecordLawInForce', on });
    const inForce = start.when(lead, law('2026-10-01'));
    inForce.yields({ type: 'LawInForce', on: '2026-10-01' });
    expect(asked(inForce.plan, '2026-09-30')).toEqual(['K1', 'K4']);
    expect(asked(inForce.plan, '2026-10-01')).toEqual(['K4']);
    inForce.when(lead, law('2026-10-01')).yieldsNothing();
    start.when(lead, law('1 October')).isRefused({ code: 'NotADate', field: 'on' });
    start.when(owner, law('2026-10-01')).isRefused({ code: 'NotThePmoLead' });
  });
});

describe('a note of regional agreement', () => {
  const lift = (matter: string | null, constraint = 'K4', note = 'Agreed in June.'): PlanAct => ({
    type: 'LiftConstraint',
    constraint,
    matter,
    note,
  });

  it('lifts the constraint for the matter that it names', () => {
    const lifted = start.when(lead, lift('d1'));
    lifted.yields({
      type: 'ConstraintLifted',
      constraint: 'K4',
      matter: 'd1',
      words: { note: 'Agreed in June.' },
    });
    expect(asked(lifted.plan)).toEqual(['K1']);
    expect(asked(lifted.plan, inside, ['people'], 'd2')).toEqual(['K1', 'K4']);
    lifted.when(lead, lift('d1')).yieldsNothing();
  });

  it('lifts it for every matter where it names none', () => {
    const lifted = start.when(lead, lift('d1')).when(lead, lift(null));
    expect(lifted.plan.lifted).toHaveLength(2);
    expect(asked(lifted.plan, inside, ['people'], 'd2')).toEqual(['K1']);
  });

  it('is recorded by the PMO lead, in words, and lifts nothing else', () => {
    start.when(owner, lift('d1')).isRefused({ code: 'NotThePmoLead' });
    start.when(lead, lift('d1', 'K4', '')).isRefused({ code: 'Blank', field: 'note' });
    start.when(lead, lift('d1', 'K1')).isRefused({ code: 'NotLiftable', found: 'K1' });
    start.when(lead, lift('d1', 'K8')).isRefused({ code: 'NotLiftable', found: 'K8' });
    start.when(lead, lift('d1', 'K9')).isRefused({ code: 'NoSuchConstraint', found: 'K9' });
  });
});

describe('a milestone', () => {
  it('is asked what its own constraints ask', () => {
    const questions = questionsOfMilestone(start.plan, 'draft', inside);
    expect(questions).toMatchObject([
      {
        constraint: 'K4',
        says: 'Displace nobody',
        question: 'Does this displace anyone?',
        heldOn: 'yes',
        meanwhile: 'not without the region',
      },
    ]);
    expect(questionsOfMilestone(start.plan, 'free', inside)).toEqual([]);
    expect(questionsOfMilestone(start.plan, 'x', inside)).toEqual([]);
  });
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
