import { describe, expect, it } from 'vitest';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { answer } from './firing.ts';
import { deputy, nextDay, owner, plan, thirdDay } from './planned.ts';
import { milestone } from './written.ts';

const nothingChanged = (...milestones: readonly string[]): PlanAct => ({
  type: 'NothingChanged',
  milestones: milestones.length > 0 ? milestones : ['draft'],
});
const risky = answer('at risk', 'Two people left.');

const link = 'https://example.org/draft';

describe('nothing has changed', () => {
  const two = plan(
    { milestones: [milestone(), milestone({ id: 'other' })] },
    { keepers: { draft: { owner, deputy }, other: { owner, deputy: null } } },
  );

  it('repeats the last answer', () => {
    const again = plan()
      .when(owner, answer('on track', 'Half done.'))
      .when(owner, nothingChanged(), nextDay);
    again.yields({ type: 'AnswerRepeated', milestone: 'draft' });
    expect(again.milestone().answers.at(-1)).toEqual({
      word: 'on track',
      line: 'Half done.',
      by: owner,
      at: nextDay,
      repeated: 1,
    });
  });

  it('is said once a day, and once of each', () => {
    const said = plan().when(owner, answer('on track'));
    said.when(owner, nothingChanged()).yieldsNothing();
    said
      .when(owner, nothingChanged('draft', 'draft'), nextDay)
      .yields({ type: 'AnswerRepeated', milestone: 'draft' });
    said
      .when(owner, nothingChanged(), nextDay)
      .when(owner, nothingChanged(), nextDay)
      .yieldsNothing();
  });

  it('leaves open what has no word yet', () => {
    plan()
      .when(owner, nothingChanged())
      .isRefused({ code: 'NoWordYet', milestones: ['draft'] });
    const one = two.when(owner, answer('on track'));
    one
      .when(owner, nothingChanged('draft', 'other'), nextDay)
      .yields({ type: 'AnswerRepeated', milestone: 'draft' });
  });

  it('needs a fresh line of what is at risk the second time running', () => {
    const once = plan().when(owner, risky).when(owner, nothingChanged(), nextDay);
    once.yields({ type: 'AnswerRepeated', milestone: 'draft' });
    const stale = { code: 'FreshLineNeeded', milestones: ['draft'] } as const;
    once.when(owner, nothingChanged(), thirdDay).isRefused(stale);
    once.when(owner, risky, thirdDay).isRefused(stale);
    const fresh = once.when(owner, answer('at risk', 'Three left.'), thirdDay);
    expect(fresh.status()).toBe('at risk');
  });

  it('leaves out what needs a fresh line, where something else has not changed', () => {
    const both = two
      .when(owner, risky)
      .when(owner, { ...answer('on track'), milestone: 'other' } as PlanAct)
      .when(owner, nothingChanged('draft', 'other'), nextDay);
    both
      .when(owner, nothingChanged('draft', 'other'), thirdDay)
      .yields({ type: 'AnswerRepeated', milestone: 'other' });
  });

  it('looks at the last answer only', () => {
    const repeated = plan()
      .when(owner, answer('on track'))
      .when(owner, risky)
      .when(owner, risky, nextDay);
    repeated
      .when(owner, nothingChanged(), thirdDay)
      .isRefused({ code: 'FreshLineNeeded', milestones: ['draft'] });
    const better = plan()
      .when(owner, risky)
      .when(owner, nothingChanged(), nextDay)
      .when(owner, answer('on track'), nextDay);
    better
      .when(owner, nothingChanged(), thirdDay)
      .yields({ type: 'AnswerRepeated', milestone: 'draft' });
  });

  it('may be said of what is on track as often as it is so', () => {
    plan()
      .when(owner, answer('on track'))
      .when(owner, nothingChanged(), nextDay)
      .when(owner, nothingChanged(), thirdDay)
      .yields({ type: 'AnswerRepeated', milestone: 'draft' });
  });

  it('has nothing to say of what is settled, and asks once more for proof that has not come', () => {
    const shown = plan().when(owner, answer('done', '', link));
    shown.when(owner, nothingChanged(), nextDay).yieldsNothing();
    plan()
      .when(owner, answer('not for us', 'We have none.'))
      .when(owner, nothingChanged(), nextDay)
      .yieldsNothing();
    plan()
      .when(owner, answer('done'))
      .when(owner, nothingChanged(), nextDay)
      .yields({ type: 'AnswerRepeated', milestone: 'draft' });
  });

  it('is said by those who may speak of all that they name', () => {
    two.when(deputy, nothingChanged('draft', 'other')).isRefused({ code: 'NotYourMilestone' });
    two.when(owner, nothingChanged('x')).isRefused({ code: 'NoSuchMilestone', found: 'x' });
  });
});
