import { describe, expect, it } from 'vitest';
import { governanceLead } from '#test/support/board.ts';
import { agree, declare, handle } from './acts.ts';
import { told } from './asked.ts';
import { chair, deputyChair, everyone, put, record, surveyor, treasurer, warden } from './body.ts';

const agreed = (rules: object) => put(rules).when(everyone, agree());
const veto = {
  window: { veto: { for: { days: 3 }, by: { seats: [treasurer, warden].map(idOf) } } },
};
const needs = { outcome: { alsoNeeds: [{ of: 'the council', what: 'approval' }] } };

describe('a result that is not final', () => {
  it('is told to whoever can give a veto, and to nobody else', () => {
    expect(told(agreed(veto), chair, record)).toEqual([
      [governanceLead, { kind: 'outcome' }],
      [treasurer, { kind: 'you can veto' }],
      [warden, { kind: 'you can veto' }],
    ]);
  });

  it('is not told to whom an interest keeps from it', () => {
    const aside = put({ ...veto, interests: { handledBy: 'the person presiding' } })
      .when(warden, declare)
      .when(chair, handle(warden, 'discuss, not vote'))
      .when([chair, deputyChair, treasurer, surveyor], agree());
    expect(told(aside, chair, record)).not.toContainEqual([warden, { kind: 'you can veto' }]);
  });

  it('is told to the governance lead where others still have to speak', () => {
    expect(told(agreed(needs), chair, record)).toEqual([
      [governanceLead, { kind: 'outcome' }],
      [governanceLead, { kind: 'others are awaited' }],
    ]);
  });

  it('is told once: what is recorded since tells nobody again', () => {
    const waiting = agreed({ ...veto, ...needs }).when(chair, record);
    const approval = { of: 'the council', given: true, words: null, note: 'By letter.' } as const;
    expect(told(waiting, governanceLead, { type: 'RecordApproval', ...approval })).toEqual([]);
  });

  it('that is final at once asks nobody for anything', () => {
    expect(told(agreed({}), chair, record)).toEqual([[governanceLead, { kind: 'outcome' }]]);
  });
});

function idOf(person: string): string {
  return person.replace('the ', '');
}
