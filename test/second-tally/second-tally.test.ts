import { describe, expect, it } from 'vitest';
import { type Checked, check } from './check.ts';

/** Of a hundred cases, at least so many: so that no rule is agreed on because nothing asks for it. */
const atLeast: Readonly<Record<string, number>> = {
  'vote: carried': 10,
  'vote: tie': 10,
  'vote: not carried': 10,
  'tie: seats': 4,
  'tie: weight': 1,
  'tie: groups': 2,
  'tie: with a casting vote': 5,
  'presiding: nobody': 5,
  'unit: seats': 25,
  'unit: weight': 15,
  'unit: groups': 25,
  'base: votes cast': 10,
  'base: votes and abstentions': 10,
  'base: present and entitled': 10,
  'base: entitled': 10,
  'base: all seats': 10,
  'base: a whole number': 3,
  'within groups: votes cast': 5,
  'within groups: votes and abstentions': 5,
  'within groups: present and entitled': 5,
  'within groups: entitled': 5,
  'within groups: all seats': 5,
  'within groups: weight': 10,
  'groups by classes': 5,
  'group: for': 10,
  'group: against': 10,
  'group: abstained': 5,
  'group: empty, against': 3,
  'group: empty, abstained': 3,
  'group: empty, is left out': 3,
  'group: left out, though it is there': 1,
  'test: barred by in favour': 3,
  'test: barred by not against': 0.3,
  'test: barred by who is absent': 1,
  'test electorate by everyClass': 1,
  'test electorate by except': 2,
  'electorate by except': 2,
  'weights: a table of classes': 10,
  'weights: by figure, up': 5,
  'weights: by figure, down': 5,
  'weights: by figure, nearest': 5,
  'seat: vacant and its body votes for it': 3,
  'seat: stepped out': 10,
  'seat: not entitled, and yet a choice': 10,
  'kind of its own': 5,
  'quorum: met': 15,
  'quorum: not met': 15,
  'quorum: conditions all met': 8,
  'quorum: a condition not met': 15,
  'quorum: each condition met alone, not all together': 0.5,
  'condition: from each': 10,
  'condition: different body': 5,
};

describe('2,000 constitutions, each with a table', () => {
  const checked = onceOnly(() => check({ seed: 20_260_401, numRuns: 2_000 }));

  it('are counted by the second tally as the product counts them', () => {
    expect(checked().disagreement).toBeNull();
  });

  it('show every rule often enough', () => {
    const { seen } = checked();
    const rare = Object.entries(atLeast).filter(([label, least]) => (seen.get(label) ?? 0) < least);
    expect(rare.map(([label]) => `${label}: ${seen.get(label) ?? 0} %`)).toEqual([]);
  });
});

function onceOnly(make: () => Checked): () => Checked {
  let made: Checked | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
