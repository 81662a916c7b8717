import { describe, expect, it } from 'vitest';
import { enoughPeople } from '#shared/decision/tally.ts';
import { board, members, under, withSeat } from '#test/support/board.ts';
import { v1 } from '#test/support/decider.ts';
import { agree, before } from './acts.ts';

const council = 'the council member';
const record = { type: 'RecordAgreed', version: v1 } as const;

describe('a member who leaves', () => {
  const vacant = withSeat(board, council, { holders: [] });

  it('is counted in the base that the rules name: every seat, or the filled ones', () => {
    const filled = under(vacant, {
      quorum: { ...board.constitution.quorum, of: 'filled seats' },
    });
    expect(enoughPeople(before(vacant).decision).needed).toBe(8);
    expect(enoughPeople(before(filled).decision).needed).toBe(7);
  });

  it('leaves a seat that nobody answers for', () => {
    before(vacant)
      .when(members(vacant), agree())
      .when('the chair', record)
      .ends({ how: 'unanimous' });
  });
});
