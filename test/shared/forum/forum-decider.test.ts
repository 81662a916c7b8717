import { describe, expect, it } from 'vitest';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { type ForumState, forumDecider } from '#shared/forum/forum-decider.ts';
import { board, committee, governanceLead } from '#test/support/board.ts';
import { monday } from '#test/support/decider.ts';

const { amendedBy: _, ...withoutOwnRule } = board.constitution;
/** The board, with rules that do not say how they are changed. */
const free: ForumInForce = { ...board, constitution: withoutOwnRule };

const setUp = (forum: ForumInForce, state: ForumState) =>
  forumDecider.decide({ id: 'c1', by: governanceLead, via: 'slack', at: monday, forum }, state);

describe('a forum', () => {
  it('is set up with its rules and seats, by whom and when, and is in practice', () => {
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
        {
          type: 'PracticeBegan',
          at: monday,
          by: governanceLead,
          seat: null,
          via: 'slack',
          command: 'c1',
        },
      ],
    });
    const events = answer.ok ? answer.value : [];
    const state = events.reduce(forumDecider.evolve, forumDecider.initial);
    expect(state).toEqual({ ...board, practice: {} });
    expect([null, state].map(forumDecider.status)).toEqual(['none', 'standing']);
  });

  it('set up again alike changes nothing', () => {
    expect(setUp(structuredClone(board), board)).toEqual({ ok: true, value: [] });
  });

  const stamp = { at: monday, by: governanceLead, seat: null, via: 'slack', command: 'c1' };
  const seats = board.seats.slice(1);
  const constitution = { ...free.constitution, stepsInOrder: false };
  const places = board.places.slice(1);

  it.each<[string, Partial<ForumInForce>, object]>([
    ['its seats', { seats }, { type: 'SeatsChanged', seats }],
    ['its rules', { constitution }, { type: 'RulesChanged', constitution, adopted: null }],
    ['its places', { places }, { type: 'PlacesChanged', places }],
    ['its meetings', { meetings: [] }, { type: 'MeetingsChanged', meetings: [] }],
    ['its name', { name: 'B' }, { type: 'ForumRenamed', name: 'B', noun: 'board' }],
    ['its noun', { noun: 'panel' }, { type: 'ForumRenamed', name: board.name, noun: 'panel' }],
    ['its parent', { parent: 'p' }, { type: 'ParentChanged', parent: 'p' }],
    [
      'its governance lead',
      { governanceLead: 'x' },
      { type: 'GovernanceLeadChanged', governanceLead: 'x' },
    ],
  ])('changes %s, and that alone is recorded', (_, change, fact) => {
    const answer = setUp({ ...free, ...change }, free);
    expect(answer).toEqual({ ok: true, value: [{ ...stamp, ...fact }] });
    const events = answer.ok ? answer.value : [];
    expect(events.reduce(forumDecider.evolve, board as ForumState)).toEqual({
      ...board,
      ...change,
    });
    expect(events.reduce(forumDecider.evolve, forumDecider.initial)).toBeNull();
  });

  it('changes several things, each on record by itself', () => {
    const answer = setUp({ ...board, seats, meetings: [] }, board);
    expect(answer).toMatchObject({
      value: [{ type: 'SeatsChanged' }, { type: 'MeetingsChanged' }],
    });
  });

  describe('whose rules say how they are changed', () => {
    const amendable = { ...board, constitution: { ...board.constitution, amendedBy: 'rules' } };
    const changed = { ...amendable, constitution: { ...amendable.constitution, version: 2 } };
    const change = {
      id: 'c1',
      by: governanceLead,
      via: 'slack',
      at: monday,
      forum: changed,
    } as const;

    it('takes no new rules by themselves', () => {
      expect(setUp(changed, amendable)).toEqual({
        ok: false,
        refusal: { code: 'RulesNotAdopted', forum: 'board', amendedBy: 'rules' },
      });
      expect(setUp({ ...amendable, meetings: [] }, amendable)).toMatchObject({ ok: true });
    });

    it('takes them with what adopted them', () => {
      const adopted = { by: 'minute 7', on: '2026-11-12' };
      expect(forumDecider.decide({ ...change, adopted }, amendable)).toMatchObject({
        ok: true,
        value: [{ type: 'RulesChanged', adopted }],
      });
    });
  });

  it('does not become another', () => {
    expect(setUp(committee, board)).toEqual({
      ok: false,
      refusal: { code: 'AnotherForum', found: 'place-committee' },
    });
  });
});
