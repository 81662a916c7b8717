import { describe, expect, it } from 'vitest';
import { agree, declare } from './acts.ts';
import { chair, everyone, put, record, treasurer } from './body.ts';

const nature = 'My practice bids for it.';
const known = { ...declare, interestType: 'indirect', entry: 'i-1' } as const;
const kept = { interestType: 'indirect', entry: 'i-1', degree: 'actual' };

describe('an interest that is on a register', () => {
  it('says so on the item, with its type', () => {
    const declared = put().when(treasurer, known);
    declared.yields({
      type: 'InterestDeclared',
      ...kept,
      degree: 'actual',
      interestType: 'indirect',
      words: { nature: nature },
    });
    expect(declared.decision.interests['treasurer']).toMatchObject([kept]);
    declared.when(treasurer, known).yieldsNothing();
  });

  it.each([{ interestType: 'direct financial' }, { entry: 'i-2' }] as const)(
    'is declared anew with %o',
    (change) => {
      const declared = put().when(treasurer, known);
      expect(declared.when(treasurer, { ...known, ...change }).events).toHaveLength(1);
      expect(declared.when(treasurer, declare).decision.interests['treasurer']).toEqual([
        { degree: 'actual', nature: nature, handling: null, by: treasurer },
      ]);
    },
  );

  it('says so beside a result', () => {
    const late = put().when(everyone, agree()).when(chair, record).when(treasurer, known);
    expect(late.decision.afterwards).toMatchObject([kept]);
    late.when(treasurer, known).yieldsNothing();
    expect(late.when(treasurer, declare).events).toHaveLength(1);
  });
});
