import { describe, expect, it } from 'vitest';
import { codes, type Draft, members, told } from './linted.ts';

const need = (of: string, rest: Draft = {}): Draft => ({ of, what: 'approval', ...rest });
const needs = (...alsoNeeds: Draft[]): Draft => ({ outcome: { alsoNeeds } });
const at = (...allowed: ('for a meeting' | 'at a meeting' | 'here')[]): Draft => ({
  takenAt: { normally: allowed[0] ?? 'here', allowed },
});
const advice: Draft = { outcome: { is: 'advice', to: 'Board of A' } };
const veto = (by = {}): Draft => ({ window: { veto: { for: { days: 5 }, atLeast: 2, by } } });

describe('what never applies', () => {
  it.each<[string, string, Draft]>([
    ['veto', 'it advises', { ...advice, ...veto() }],
    ['veto', 'only a meeting decides', { ...veto(), ...at('for a meeting') }],
    ['veto', 'it advises', { ...advice, ...veto(), ...at('for a meeting') }],
    ['veto', 'too few may', veto({ class: 'partner' })],
    ['notice', 'never at a meeting', { window: { notice: { days: 5 } }, ...at('here') }],
    ['vote', 'there is no vote', { window: { vote: { days: 2 } }, vote: 'none' }],
    ['alsoNeeds', 'it advises', { outcome: { is: 'advice', alsoNeeds: [need('B')] } }],
    ['alsoNeeds', 'only a meeting decides', { ...needs(need('B')), ...at('for a meeting') }],
    ['to', 'it decides', { outcome: { to: 'B' } }],
  ])('%s: %s', (what, because, draft) => {
    expect(told(draft, 'NeverApplies')).toMatchObject([{ what, because, severity: 'warning' }]);
  });

  it.each<[string, Draft]>([
    ['a veto of a decision', veto()],
    ['a veto by two', veto({ class: 'clinical' })],
    ['notice and a time for a vote', { window: { notice: { days: 5 }, vote: { days: 1 } } }],
    ['notice with one meeting', { window: { notice: { days: 5 } }, ...at('here', 'at a meeting') }],
    ['advice', advice],
    ['a decision that needs another', needs(need('B'))],
    ['a decision that a meeting takes', at('for a meeting')],
    ['a decision that chat takes', at('here')],
    ['a veto, beside advice for some', { ...veto(), kinds: { far: { name: 'far', ...advice } } }],
    [
      'a need, beside a kind that is only prepared',
      { ...needs(need('B')), kinds: { far: { name: 'far', ...at('for a meeting') } } },
    ],
  ])('is not: %s', (_, draft) => {
    expect(codes(draft)).toEqual([]);
  });

  it('is told of a kind of decision that says so itself', () => {
    const kinds = { far: { name: 'far', ...advice, ...veto({ class: 'partner' }) } };
    expect(told({ kinds }, 'NeverApplies')).toMatchObject([
      { kind: 'far', path: ['kinds', 'far', 'window', 'veto'] },
      { kind: 'far', path: ['kinds', 'far', 'window', 'veto', 'by'] },
    ]);
  });
});

describe('what a result needs', () => {
  it.each<[string, Draft, string[]]>([
    ['itself', needs(need('board')), ['NeedsItself']],
    ['one twice', needs(need('B'), need('C'), need('B')), ['NeededTwice']],
    ['ratifying nothing', needs(need('B', { what: 'ratification' })), ['RatifiesNothing']],
    ['ratifying', needs(need('B', { what: 'ratification', meanwhile: 'in effect' })), []],
  ])('%s', (_, draft, found) => {
    expect(codes(draft)).toEqual(found);
  });
});

describe('a kind of decision', () => {
  it('changes nothing', () => {
    const kinds = {
      same: { name: 'same', stepsInOrder: true, vote: undefined },
      label: { name: 'label' },
      rules: { name: 'the rules' },
      other: { name: 'other', stepsInOrder: false },
    };
    expect(told({ kinds, amendedBy: 'rules' }, 'KindChangesNothing')).toMatchObject([
      { path: ['kinds', 'same'] },
      { path: ['kinds', 'label'] },
    ]);
  });
});

describe('the table', () => {
  const source = 'Terms of reference';
  const asks = (...composition: Draft[]): Draft => ({ composition });

  it('misses some, has too many of others, and hears not all', () => {
    const draft: Draft = {
      ...asks(
        { name: 'nurse', class: 'nurse', source },
        { name: 'clinician', class: 'clinical', atMost: 1 },
        { name: 'guest', class: 'guest', atMost: 0 },
      ),
      perspectives: ['clinical', 'carers'],
    };
    expect(
      told(draft, 'MissingFromTable', 'TooManyAtTable', 'Unheard', 'AsksForMoreThanItAllows'),
    ).toMatchObject([
      { code: 'MissingFromTable', name: 'nurse', wanted: 1, found: 0, source },
      { code: 'TooManyAtTable', name: 'clinician', wanted: 1, found: 2, source: null },
      { code: 'Unheard', perspective: 'carers', path: ['perspectives', 1] },
    ]);
  });

  it('is asked for more than it may have', () => {
    const entry = { name: 'clinician', class: 'clinical', atLeast: 3, atMost: 2 };
    expect(told(asks(entry), 'AsksForMoreThanItAllows')).toMatchObject([
      { severity: 'error', path: ['composition', 0] },
    ]);
    expect(codes(asks({ ...entry, atLeast: 2 }))).toEqual([]);
  });

  it('has what is asked', () => {
    expect(
      codes({ ...asks({ name: 'chair', class: 'chair' }), perspectives: ['partner'] }),
    ).toEqual([]);
    expect(codes({ seats: members })).toEqual([]);
  });
});
