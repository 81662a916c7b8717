import { describe, expect, it } from 'vitest';
import { presiding } from '#shared/decision/presiding.ts';
import {
  board,
  committee,
  governanceLead,
  members,
  partnership,
  withSeat,
} from '#test/support/board.ts';
import { given, raised, v1 } from '#test/support/decider.ts';
import { agree, atAMeeting, before, beforeNobody, declare, handle } from './acts.ts';

const inTheChair = (start: ReturnType<typeof before>) => presiding(start.decision)?.id;
const record = { type: 'RecordAgreed', version: v1 } as const;

describe('the person presiding', () => {
  it('is the chair', () => {
    expect(inTheChair(before())).toBe('chair');
  });

  it('is the deputy chair while the chair seat is vacant', () => {
    expect(inTheChair(before(withSeat(board, 'chair', { holders: [] })))).toBe('deputy-chair');
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

  it('is the chair at a meeting until attendance is marked; then nobody who is away', () => {
    expect(inTheChair(given(raised(board, { takenAt: 'at a meeting' })))).toBe('chair');
    expect(inTheChair(atAMeeting(board, []))).toBeUndefined();
  });

  it.each([
    [board, 'audit-chair'],
    [partnership, 'city-council-member'],
    [committee, 'general-practitioner'],
  ])('of $name is another member where chair and deputy chair have an interest', (forum, next) => {
    expect(inTheChair(before(forum).when(['the chair', 'the deputy chair'], declare))).toBe(next);
  });

  it('of a Partnership is a member for the NHS body where no council is left to preside', () => {
    const { seats } = partnership;
    const councils = seats.filter(({ classes }) => classes.includes('council'));
    const left = before(partnership).when(
      ['the chair', ...councils.map(({ id }) => `the ${id.replaceAll('-', ' ')}`)],
      declare,
    );
    expect(inTheChair(left)).toBe('nhs-body-chair');
  });

  it('records the outcome where chair and deputy chair have stepped out', () => {
    const both = ['the chair', 'the deputy chair'];
    before()
      .when(both, declare)
      .when('the audit chair', handle('the chair', 'step out'))
      .when('the audit chair', handle('the deputy chair', 'step out'))
      .when(members(board).slice(2), agree())
      .when('the audit chair', record)
      .ends({ how: 'unanimous', presiding: 'audit-chair' });
  });

  it('is another member at a meeting where chair and deputy chair are away', () => {
    expect(inTheChair(atAMeeting(board, ['the remuneration chair']))).toBe('remuneration-chair');
  });

  it('is nobody where all whom the rules let preside are kept out or away', () => {
    expect(inTheChair(beforeNobody())).toBeUndefined();
    expect(inTheChair(atAMeeting(board, ['the medical director']))).toBeUndefined();
  });

  it('is never the governance lead', () => {
    beforeNobody()
      .when(governanceLead, record)
      .isRefused({ code: 'NotPresiding', presiding: null });
  });

  it('is the first in the order of the rules, not of the seats', () => {
    const reversed = { ...board, seats: board.seats.toReversed() };
    expect(inTheChair(before(reversed))).toBe('chair');
  });
});
