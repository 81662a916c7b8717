import { describe, expect, it } from 'vitest';
import { presiding } from '#shared/decision/presiding.ts';
import { board, governanceLead, members, withSeat } from '#test/support/board.ts';
import { agree, atAMeeting, before, declare, handle } from './acts.ts';

const inTheChair = (start: ReturnType<typeof before>) => presiding(start.decision)?.id;
const record = { type: 'RecordAgreed' } as const;

describe('the person presiding', () => {
  it('is the chair', () => {
    expect(inTheChair(before())).toBe('chair');
  });

  it('is the deputy chair while the chair seat is vacant', () => {
    expect(inTheChair(before(withSeat(board, 'chair', { holder: null })))).toBe('deputy-chair');
  });

  it('is the deputy chair from the moment the chair declares an interest', () => {
    expect(inTheChair(before().when('the chair', declare))).toBe('deputy-chair');
  });

  it.each(['step out', 'discuss, not vote'] as const)(
    'is the deputy chair where the chair is to "%s", also for the outcome',
    (handling) => {
      before()
        .when('the chair', declare)
        .when('the deputy chair', handle('the chair', handling))
        .when(members(board).slice(1), agree())
        .when('the deputy chair', record)
        .ends({ how: 'unanimous', presiding: 'deputy-chair' });
    },
  );

  it('is the chair again where the chair takes part', () => {
    const handled = before()
      .when('the chair', declare)
      .when('the deputy chair', handle('the chair', 'take part'));
    expect(inTheChair(handled)).toBe('chair');
  });

  it('is the deputy chair at a meeting where the chair is away', () => {
    expect(inTheChair(atAMeeting(board, members(board).slice(1)))).toBe('deputy-chair');
  });

  it('is the chair at a meeting until attendance is marked', () => {
    expect(inTheChair(atAMeeting(board, []))).toBe('chair');
  });

  it('is nobody where chair and deputy chair are kept out or away', () => {
    expect(inTheChair(before().when(['the chair', 'the deputy chair'], declare))).toBeUndefined();
    expect(inTheChair(atAMeeting(board, ['the audit chair']))).toBeUndefined();
  });

  it('is never the governance lead', () => {
    before()
      .when(['the chair', 'the deputy chair'], declare)
      .when(governanceLead, record)
      .isRefused({ code: 'NotPresiding', presiding: null });
  });

  it('is the first in the order of the rules, not of the seats', () => {
    const reversed = { ...board, seats: board.seats.toReversed() };
    expect(inTheChair(before(reversed))).toBe('chair');
  });
});
