import { describe, expect, it } from 'vitest';
import type { Notice } from '#shared/decision/effect.ts';
import { stillMatters } from '#shared/decision/still-matters.ts';
import { board, members } from '#test/support/board.ts';
import { agree, play, vote } from '#test/support/play.ts';
import { ordinary } from '#test/support/states.ts';

const council = 'the council member';
const chair = 'the chair';
const now = (state: string) => {
  const played = ordinary[state];
  if (played === undefined) throw new Error(state);
  return played.decision;
};

describe('what is still worth telling', () => {
  const seat = 'primary-care-member';
  const q1 = 'q1';
  const o1 = 'o1';
  const rows: readonly [Notice, string, string][] = [
    [
      { kind: 'objection raised', objection: o1, to: 'proposer' },
      'objected, one',
      'asking again, the second version',
    ],
    [
      { kind: 'objection answered', objection: o1 },
      'objected, replied',
      'asking again, the second version',
    ],
    [{ kind: 'does this settle it', objection: o1 }, 'objected, new words posted', 'objected, one'],
    [{ kind: 'words changed' }, 'objected, new words posted', 'voting here'],
    [
      { kind: 'writing corrected' },
      'asking, the writing corrected',
      'asking, a correction challenged',
    ],
    [{ kind: 'words suggested' }, 'asking, words suggested', 'closed here, carried'],
    [
      { kind: 'question asked', question: q1 },
      'asking, with a question, a view and a need for time',
      'asking, nobody answered',
    ],
    [{ kind: 'ready to record' }, 'asking, ready to record', 'objected, one'],
    [
      { kind: 'interest declared', seat },
      'asking, an interest waits',
      'asking, someone talks but does not vote',
    ],
    [
      { kind: 'interest declared', seat: 'nobody' },
      'asking, an interest waits',
      'asking, nobody answered',
    ],
    [{ kind: 'steps begin' }, 'resolving, step 1', 'objected, one'],
    [{ kind: 'help ran out' }, 'resolving, the time for help is over', 'objected, one'],
    [{ kind: 'you help' }, 'resolving, someone helps from outside', 'closed here, carried'],
    [{ kind: 'vote opened' }, 'voting here', 'tied, the chair'],
    [{ kind: 'others are awaited' }, 'provisional, a veto can be given', 'closed here, carried'],
    [{ kind: 'question answered', question: q1 }, 'asking, nobody answered', 'withdrawn'],
    [{ kind: 'you can veto' }, 'provisional, a veto can be given', 'asking, nobody answered'],
    [{ kind: 'tie' }, 'tied, the chair', 'voting here'],
    [{ kind: 'deadline passed' }, 'asking, the deadline passed', 'asking, nobody answered'],
    [{ kind: 'recorded for you', person: chair }, 'asking, some answered', 'withdrawn'],
    [{ kind: 'outcome' }, 'closed here, carried', 'asking, nobody answered'],
    [{ kind: 'interest handled', seat }, 'asking, someone stepped out', ''],
  ];

  it.each(rows)('$kind', (notice, so, notSo) => {
    const person = 'the audit chair';
    if (notice.kind !== 'interest declared' || notice.seat === seat)
      expect(stillMatters(notice, now(so), person)).toBe(true);
    if (notSo !== '') expect(stillMatters(notice, now(notSo), person)).toBe(false);
  });

  it('is nothing to whoever stepped out, but how their interest is handled', () => {
    const decision = now('asking, someone stepped out');
    const who = 'the primary care member';
    expect(stillMatters({ kind: 'words suggested' }, decision, who)).toBe(false);
    expect(stillMatters({ kind: 'interest handled', seat }, decision, who)).toBe(true);
  });

  it('of new words to whoever has not answered them, of time to whoever still needs it', () => {
    const asked = play().does(council, { type: 'NeedTime', what: 'The sums.' });
    const notice = { kind: 'time needed', seat: 'council-member' } as const;
    expect(stillMatters(notice, asked.decision, chair)).toBe(true);
    expect(stillMatters(notice, asked.does(council, agree).decision, chair)).toBe(false);
    const changed = { kind: 'words changed' } as const;
    expect(stillMatters(changed, asked.does(council, agree).decision, council)).toBe(false);
    expect(stillMatters(changed, asked.decision, council)).toBe(true);
  });

  it('of a vote that all have given, to whoever closes it', () => {
    const notice = { kind: 'everyone has voted' } as const;
    expect(stillMatters(notice, now('voting for a meeting'), chair)).toBe(false);
    const all = ordinary['voting for a meeting']?.does(members(board), vote('for')).decision;
    expect(all && stillMatters(notice, all, chair)).toBe(true);
    expect(stillMatters(notice, now('tied, the chair'), chair)).toBe(false);
  });

  it('of a deputy whom somebody must still allow', () => {
    const decision = now('asking, a stand-in is named');
    const named = { kind: 'deputy named', seat: 'council-member', person: 'the officer' } as const;
    expect(stillMatters(named, decision, chair)).toBe(true);
    expect(stillMatters({ ...named, person: 'bob' }, decision, chair)).toBe(false);
    expect(stillMatters({ ...named, seat: 'chair' }, decision, chair)).toBe(false);
    const refused = now('asking, a stand-in is not allowed');
    expect(stillMatters(named, refused, chair)).toBe(false);
    expect(stillMatters({ ...named, kind: 'deputy decided' }, decision, chair)).toBe(true);
  });

  it('of a deadline that ended it by silence, and of an interest declared since', () => {
    const notice = { kind: 'deadline passed' } as const;
    expect(stillMatters(notice, now('adopted by silence'), chair)).toBe(true);
    expect(stillMatters(notice, now('closed here, carried'), chair)).toBe(false);
    const late = { kind: 'interest declared afterwards', seat: 'chair' } as const;
    const since = now('closed, an interest declared since');
    expect(stillMatters(late, since, chair)).toBe(true);
    const [declared] = since.afterwards;
    const advised = (seat: string) => ({ kind: 'interest advised', seat }) as const;
    expect(stillMatters(advised(declared?.seat ?? ''), since, chair)).toBe(true);
    expect(stillMatters(advised('nobody'), since, chair)).toBe(false);
    expect(stillMatters(advised(seat), now('asking, an interest waits'), chair)).toBe(true);
    expect(stillMatters(advised(seat), now('withdrawn'), chair)).toBe(false);
  });
});
