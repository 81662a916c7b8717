import { describe, expect, it } from 'vitest';
import { constitution } from '#shared/forum/constitution.ts';
import { rulesOf } from '#shared/forum/rules-of.ts';

const { seats: _, ...rules } = constitution.parse({
  name: 'Terms of reference',
  quorum: { moreThan: '1/2', vacantSeats: 'leave the base' },
  vote: { when: 'always', carriedWhen: [{ moreThan: '1/2' }] },
  kinds: {
    budget: {
      name: 'the yearly budget',
      vote: { carriedWhen: [{ atLeast: '2/3' }] },
      weights: { classes: { county: 2 } },
      electorate: { class: 'councillor' },
    },
    rules: { name: 'a change of these rules', quorum: { atLeast: 'all' } },
  },
});

describe('the rules for a decision', () => {
  it('are the general ones where it is of no kind, or of one that nobody knows', () => {
    expect(rulesOf(rules, null)).toMatchObject({ quorum: rules.quorum, vote: rules.vote });
    expect(rulesOf(rules, 'no such kind')).toEqual(rulesOf(rules, null));
    const named = { ...rules, kinds: { null: { name: 'none', quorum: { moreThan: 1 } } } };
    expect(rulesOf(constitution.parse(named), null).quorum).toEqual(rules.quorum);
  });

  it('of a kind are its own sections, and the general ones for the rest', () => {
    const budget = rulesOf(rules, 'budget');
    expect(budget).toMatchObject({
      weights: { classes: { county: 2 }, otherwise: 1 },
      electorate: { class: 'councillor' },
      quorum: rules.quorum,
      presiding: rules.presiding,
    });
    expect(budget.vote).toMatchObject({ carriedWhen: [{ atLeast: '2/3' }] });
  });

  it('take a section whole: what it leaves out has its default, not what is general', () => {
    expect(rulesOf(rules, 'budget').vote).toMatchObject({ when: 'last resort' });
    expect(rulesOf(rules, 'rules').quorum).toMatchObject({ vacantSeats: 'stay in the base' });
  });

  it('keep a general section that a kind writes down as nothing', () => {
    const kinds = { odd: { name: 'odd', quorum: undefined } };
    expect(rulesOf({ ...rules, kinds }, 'odd').quorum).toEqual(rules.quorum);
  });
});
