import { describe, expect, it } from 'vitest';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { type ForumState, forumDecider } from '#shared/forum/forum-decider.ts';
import { board, committee, governanceLead } from '#test/support/board.ts';
import { monday } from '#test/support/decider.ts';

const setUp = (forum: ForumInForce, state: ForumState) =>
  forumDecider.decide({ id: 'c1', by: governanceLead, via: 'slack', at: monday, forum }, state);

describe('a forum', () => {
  it('is set up with its rules and seats, by whom and when', () => {
    const answer = setUp(board, forumDecider.initial);
    expect(answer).toEqual({
      ok: true,
      value: [
        {
          type: 'ForumSetUp',
          at: monday,
          by: governanceLead,
          seat: null,
          via: 'slack',
          command: 'c1',
          forum: board,
        },
      ],
    });
    const events = answer.ok ? answer.value : [];
    const state = events.reduce(forumDecider.evolve, forumDecider.initial);
    expect(state).toEqual(board);
    expect([null, state].map(forumDecider.status)).toEqual(['none', 'standing']);
  });

  it('set up again alike changes nothing', () => {
    expect(setUp(structuredClone(board), board)).toEqual({ ok: true, value: [] });
  });

  it('is set up anew with other seats', () => {
    const smaller = { ...board, seats: board.seats.slice(1) };
    expect(setUp(smaller, board)).toMatchObject({ ok: true, value: [{ forum: smaller }] });
  });

  it('does not become another', () => {
    expect(setUp(committee, board)).toEqual({
      ok: false,
      refusal: { code: 'AnotherForum', found: 'place-committee' },
    });
  });
});
