import { describe, expect, it } from 'vitest';
import { notOpened } from '#shared/decision/decision.ts';
import type { Effect } from '#shared/decision/effect.ts';
import { effectsOf } from '#shared/decision/effects-of.ts';
import { stillMatters } from '#shared/decision/still-matters.ts';
import type { ForumInForce } from '#shared/forum/forum.ts';
import {
  boardOfTwoChairs,
  committee,
  governanceLead,
  members,
  withSeat,
} from '#test/support/board.ts';
import { agree, type Played, play } from '#test/support/play.ts';
import { practice } from '#test/support/states/practice.ts';
import { ordinary } from '#test/support/states.ts';

const chair = 'the chair';

function toldOf({ events }: Pick<Played, 'events'>): readonly string[] {
  const [opened] = events;
  const effects: readonly Effect[] = opened === undefined ? [] : effectsOf(opened, notOpened);
  return effects.flatMap((each) =>
    each.type === 'tell' && each.notice.kind === 'raised in practice' ? [each.person] : [],
  );
}

const raisedIn = (state: ForumInForce['practice']) =>
  play({ forum: { ...committee, ...(state === undefined ? {} : { practice: state }) } });

describe('what is raised in practice', () => {
  it('decides nothing, wherever it is taken and however it ends', () => {
    const effects = Object.values(practice).flatMap(({ decision }) =>
      'outcome' in decision ? [decision.outcome.effect] : [],
    );
    expect(effects.length).toBeGreaterThan(6);
    expect(new Set(effects)).toEqual(new Set(['practice']));
  });

  it('goes the way that it would go otherwise', () => {
    expect(practice['in practice, agreed here']?.decision).toMatchObject({
      status: 'closed',
      outcome: { how: 'unanimous' },
    });
    expect(practice['in practice, provisional']?.decision.status).toBe('provisional');
    expect(practice['in practice, vetoed']?.decision).toMatchObject({ outcome: { how: 'vetoed' } });
  });

  it('stays practice once others have done their part', () => {
    const deadline = '2026-12-08T10:42:00.000Z';
    const over = practice['in practice, provisional']?.does(
      'the clock',
      { type: 'PassDeadline', deadline },
      deadline,
    );
    expect(over?.decision).toMatchObject({ status: 'closed', outcome: { effect: 'practice' } });
  });

  it('reminds whoever has not confirmed the forum, and can', () => {
    expect(toldOf(raisedIn({}))).toEqual([governanceLead, chair]);
    expect(toldOf(raisedIn({ chair }))).toEqual([governanceLead]);
    expect(toldOf(raisedIn(undefined))).toEqual([]);
  });

  it('reminds the governance lead alone where nobody holds the chair', () => {
    const empty = { holders: [] };
    const noChair = withSeat(withSeat(boardOfTwoChairs, 'chair', empty), 'deputy chair', empty);
    const chairless = { ...noChair, practice: {} };
    expect(toldOf(play({ forum: chairless }))).toEqual([governanceLead]);
  });

  it('reminds nobody any more once it has ended', () => {
    const notice = { kind: 'raised in practice' } as const;
    const open = raisedIn({});
    expect(stillMatters(notice, open.decision, chair)).toBe(true);
    const ended = open
      .does(members(committee), agree)
      .does(chair, (version) => ({ type: 'RecordAgreed', version }));
    expect(stillMatters(notice, ended.decision, chair)).toBe(false);
  });
});

it('nothing that is raised otherwise is practice', () => {
  const others = Object.entries(ordinary).filter(([name]) => !(name in practice));
  const effects = others.flatMap(([, { decision }]) =>
    'outcome' in decision ? [decision.outcome.effect] : [],
  );
  expect(effects.length).toBeGreaterThan(30);
  expect(effects).not.toContain('practice');
});
