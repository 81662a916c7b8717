import { describe, expect, it } from 'vitest';
import { maySee } from '#shared/decision/standing.ts';
import { governanceLead } from '#test/support/board.ts';
import { before, declare, handle } from './acts.ts';

const doctor = 'the medical director';

describe('an item that is kept from someone', () => {
  const kept = before().when(doctor, declare).when('the chair', handle(doctor, 'step out'));

  it('is seen by those who belong to it, and not by whoever stepped out', () => {
    expect(maySee(kept.decision, 'the chair')).toBe(true);
    expect(maySee(kept.decision, governanceLead)).toBe(true);
    expect(maySee(kept.decision, doctor)).toBe(false);
  });

  it('is seen by nobody from elsewhere', () => {
    expect(maySee(kept.decision, 'a member of another board')).toBe(false);
    expect(maySee(before().decision, 'a member of another board')).toBe(true);
  });

  it('is not opened again by declaring anew', () => {
    kept
      .when(doctor, { type: 'DeclareInterest', degree: 'perceived', nature: 'Only that.' })
      .isRefused({ code: 'MayNotTakePart' });
  });
});
