import { describe, expect, it } from 'vitest';
import { enoughPeople, isRipe, support } from '#shared/decision/tally.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { board, governanceLead, seat } from '#test/support/board.ts';
import { friday, given, monday, raised, saturday, v1 } from '#test/support/decider.ts';
import { agree, before, openVote, passDeadline, worked } from './acts.ts';

const council = 'the council member';
const record = { type: 'RecordAgreed', version: v1 } as const;
const notAgreed = { type: 'RecordNotAgreed' } as const;

describe('a deadline that passes with half of sixteen silent', () => {
  const sixteen: ForumInForce = {
    ...board,
    seats: [...board.seats, seat('digital director'), seat('strategy director')],
  };
  const eight = [
    'the chair',
    'the deputy chair',
    'the audit chair',
    'the remuneration chair',
    'the chief executive',
    'the medical director',
    council,
    'the NHS trust member',
  ];
  const passed = given(raised(sixteen))
    .when(eight, agree())
    .when(governanceLead, passDeadline(friday), friday);

  it('agrees nothing', () => {
    passed.yields({ type: 'DeadlinePassed', deadline: friday });
    expect(passed.decision).toMatchObject({ status: 'seeking consensus', deadlinePassed: true });
    expect(isRipe(passed.decision)).toBe(false);
  });

  it('falls short by one of enough people and by one of enough support', () => {
    expect(enoughPeople(passed.decision)).toEqual({
      met: false,
      present: 8,
      needed: 9,
      of: 16,
      missing: [],
    });
    expect(support(passed.decision)).toMatchObject([{ met: false, for: 8, needed: 9, of: 16 }]);
    passed.when('the chair', record).isRefused({ code: 'NotEnoughPeople', present: 8, needed: 9 });
  });

  it('may be closed as not agreed, with the eight named as silent', () => {
    const closed = passed.when('the chair', notAgreed);
    closed.ends({ how: 'not agreed', votes: null });
    const { decision } = closed;
    expect(decision.status === 'closed' && decision.outcome.silent).toHaveLength(8);
  });

  it('may be taken to a meeting, or answered after all', () => {
    passed.when('the chair', { type: 'TakeToMeeting' }).ends({ how: 'taken to a meeting' });
    passed
      .when('the director of nursing', agree(), saturday)
      .when('the chair', record, saturday)
      .ends({ how: 'consensus' });
  });
});

describe('a deadline', () => {
  it('that comes early, late or again changes nothing', () => {
    before().when(governanceLead, passDeadline(friday), monday).yieldsNothing();
    before().when(governanceLead, passDeadline(monday), saturday).yieldsNothing();
    const passed = before().when(governanceLead, passDeadline(friday), saturday);
    passed.when(governanceLead, passDeadline(friday), saturday).yieldsNothing();
  });

  it('that comes after the end changes nothing', () => {
    for (const end of [{ type: 'TakeToMeeting' }, { type: 'WithdrawProposal' }] as const) {
      given(raised({ ...board, governanceLead: 'the chair' }))
        .when('the chair', end)
        .when('the clock', passDeadline(friday), saturday)
        .yieldsNothing();
    }
  });

  it('passes while a vote is open, and leaves it open', () => {
    const { decision } = worked(before(), { objector: council })
      .when('the chair', openVote)
      .when('the clock', passDeadline(friday), friday);
    expect(decision).toMatchObject({ status: 'voting', deadlinePassed: true });
  });
});
