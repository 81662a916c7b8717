import { describe, expect, it } from 'vitest';
import { confirmingDecider } from '#shared/forum/confirm-set-up.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import { type ForumState, forumDecider } from '#shared/forum/forum-decider.ts';
import { awaitsWordOf, chairOf, isInPractice, setUpHash } from '#shared/forum/practice.ts';
import { board, committee, governanceLead, withSeat } from '#test/support/board.ts';
import { monday } from '#test/support/decider.ts';

const chair = 'the chair';
const today = '2026-11-23';
const { amendedBy: _, ...freeRules } = committee.constitution;
const fresh = practising({ ...committee, constitution: freeRules });

/** The forum as it is set up for the first time. */
function practising(forum: ForumInForce): ForumInForce {
  const command = { id: 's', by: governanceLead, via: 'clock', at: monday, forum } as const;
  const judged = forumDecider.decide(command, null);
  const state = judged.ok ? judged.value.reduce(forumDecider.evolve, forumDecider.initial) : null;
  if (state === null) throw new Error('it was not set up');
  return state;
}

function confirm(by: string, forum: ForumState, setUp = forum === null ? '' : setUpHash(forum)) {
  return confirmingDecider.decide({ id: `by ${by}`, by, via: 'slack', at: monday, setUp }, forum);
}

function confirmed(forum: ForumInForce, ...people: readonly string[]): ForumInForce {
  return people.reduce<ForumInForce>((state, by) => {
    const judged = confirm(by, state);
    if (!judged.ok) throw new Error(`${by} may not`, { cause: judged.refusal });
    return judged.value.reduce<ForumState>(forumDecider.evolve, state) ?? state;
  }, forum);
}

function changed(to: Partial<ForumInForce>, state: ForumInForce): ForumInForce {
  const forum = { ...state, ...to };
  const command = { id: 'i', by: governanceLead, via: 'clock', at: monday, forum } as const;
  const judged = forumDecider.decide(command, state);
  if (!judged.ok) throw new Error('it was not changed', { cause: judged.refusal });
  return judged.value.reduce<ForumState>(forumDecider.evolve, state) ?? state;
}

const nothing = { ok: true, value: [] };

describe('a new forum', () => {
  it('is in practice until its chair and its governance lead have both confirmed it', () => {
    expect(isInPractice(fresh)).toBe(true);
    expect(isInPractice(confirmed(fresh, chair))).toBe(true);
    expect(isInPractice(confirmed(fresh, governanceLead))).toBe(true);
    expect(isInPractice(confirmed(fresh, chair, governanceLead))).toBe(false);
    expect(confirmed(fresh, governanceLead, chair)).not.toHaveProperty('practice');
  });

  it('keeps on record who confirmed what, as what and when', () => {
    expect(confirm(chair, fresh)).toEqual({
      ok: true,
      value: [
        {
          type: 'SetUpConfirmed',
          as: 'chair',
          setUp: setUpHash(fresh),
          at: monday,
          by: chair,
          seat: null,
          via: 'slack',
          command: 'by the chair',
        },
      ],
    });
  });

  it('waits for the word of each of them until they have given it, and of nobody else', () => {
    const waiting = (forum: ForumInForce) =>
      [chair, governanceLead, 'the deputy chair'].filter((each) =>
        awaitsWordOf(forum, each, today),
      );
    expect(waiting(fresh)).toEqual([chair, governanceLead]);
    expect(waiting(confirmed(fresh, chair))).toEqual([governanceLead]);
    expect(waiting(confirmed(fresh, chair, governanceLead))).toEqual([]);
  });

  it('is confirmed by nobody else', () => {
    const no = { ok: false, refusal: { code: 'NotYoursToConfirm' } };
    expect(confirm('the deputy chair', fresh)).toEqual(no);
    expect(confirm('a stranger', fresh)).toEqual(no);
  });

  it('takes a second press of the same person for the first', () => {
    expect(confirm(chair, confirmed(fresh, chair))).toEqual(nothing);
  });

  it('is confirmed as it was read, and not as it has become since', () => {
    const before = setUpHash(fresh);
    const seats = fresh.seats.slice(0, -1);
    expect(confirm(chair, changed({ seats }, fresh), before)).toEqual({
      ok: false,
      refusal: { code: 'SetUpHasChanged' },
    });
  });

  it.each<[string, Partial<ForumInForce>]>([
    ['its seats', { seats: fresh.seats.slice(0, -1) }],
    ['its rules', { constitution: { ...freeRules, version: 2 } }],
    ['its governance lead', { governanceLead: 'a new lead' }],
  ])('is confirmed by both anew when %s change before the second has', (_, change) => {
    const half = confirmed(fresh, chair);
    expect(changed(change, half).practice).toEqual({});
  });

  it('keeps the word given when only its places or meetings change', () => {
    const half = confirmed(fresh, chair);
    expect(changed({ meetings: [], places: [] }, half).practice).toEqual({ chair });
  });

  it('has whoever the rules put in the chair confirm it while the chair is vacant', () => {
    const vacant = practising(withSeat(committee, chair, { holders: [] }));
    expect(chairOf(vacant, today)?.holders).toEqual(['the deputy chair']);
    expect(isInPractice(confirmed(vacant, 'the deputy chair', governanceLead))).toBe(false);
  });

  it('waits for a chair where nobody holds one', () => {
    const seats = committee.seats.map((seat) => ({ ...seat, classes: [] }));
    const none = practising({ ...committee, seats });
    expect(chairOf(none, today)).toBeNull();
    expect(isInPractice(confirmed(none, governanceLead))).toBe(true);
  });
});

describe('one person who is both chair and governance lead', () => {
  const alone = practising({ ...committee, governanceLead: chair });
  const shared = practising(
    withSeat({ ...committee, governanceLead: chair }, chair, { holders: [chair, 'a joint chair'] }),
  );

  it('does not confirm a forum alone', () => {
    expect(confirm(chair, alone)).toEqual({ ok: false, refusal: { code: 'OneForBoth' } });
  });

  it('confirms it as governance lead where somebody else is chair too', () => {
    expect(confirmed(shared, chair).practice).toEqual({ 'governance lead': chair });
    expect(confirm(chair, confirmed(shared, chair))).toEqual(nothing);
    expect(isInPractice(confirmed(shared, chair, 'a joint chair'))).toBe(false);
  });

  it('waits where the other of two chairs has confirmed it as chair', () => {
    expect(confirmed(shared, 'a joint chair', chair)).not.toHaveProperty('practice');
  });
});

describe('a forum that works already', () => {
  it('never falls back into practice, whatever changes', () => {
    const standing = confirmed(fresh, chair, governanceLead);
    const seats = standing.seats.slice(0, -1);
    expect(isInPractice(changed({ seats, governanceLead: 'a new lead' }, standing))).toBe(false);
  });

  it('is not in practice where it was set up before there was such a thing', () => {
    const stamp = {
      at: monday,
      by: governanceLead,
      seat: null,
      via: 'clock',
      command: 's',
    } as const;
    const event = { ...stamp, type: 'ForumSetUp', forum: board } as const;
    expect(isInPractice(forumDecider.evolve(null, event) ?? board)).toBe(false);
  });

  it('has nothing to confirm', () => {
    expect(confirm(chair, board)).toEqual(nothing);
    expect(confirm('a stranger', null)).toEqual(nothing);
  });
});
