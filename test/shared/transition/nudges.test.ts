import { describe, expect, it } from 'vitest';
import {
  messagesOf,
  nextNudgeAt,
  nextNudges,
  nudgeId,
  nudgesDue,
} from '#shared/transition/nudges.ts';
import type { Nudge } from '#shared/transition/plan.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { answer, fire, stagesOn, times } from './firing.ts';
import { lead, owner, plan } from './planned.ts';
import { milestone } from './written.ts';

describe('a run of the clock', () => {
  it('finds nothing outside a working day, and what it missed on the next', () => {
    const { plan: start } = plan();
    const at = (instant: string) => nudgesDue(start, times, instant).length;
    expect(at('2026-07-01T07:59:59.999Z')).toBe(0);
    expect(at('2026-07-01T16:59:59.999Z')).toBe(1);
    expect(at('2026-07-01T17:00:00.000Z')).toBe(0);
    expect(at('2026-07-04T10:00:00.000Z')).toBe(0);
    expect(nextNudgeAt(start, times, '2026-07-04T10:00:00.000Z')).toBe('2026-07-06T08:00:00.000Z');
    expect(nextNudgeAt(start, times, '2026-07-06T07:00:00.000Z')).toBe('2026-07-06T08:00:00.000Z');
    expect(nextNudgeAt(start, times, '2026-07-06T10:00:00.000Z')).toBe('2026-07-06T10:00:00.000Z');
    expect(nextNudgeAt(start, times, '2026-07-06T18:00:00.000Z')).toBe('2026-07-07T08:00:00.000Z');
  });

  it('late in the day reaches whoever chose a late hour', () => {
    const { plan: start } = plan();
    const late = { ...times, hours: { [owner]: 20 } };
    expect(nudgesDue(start, late, '2026-07-01T17:00:00.000Z')).toHaveLength(0);
    expect(nudgesDue(start, late, '2026-07-01T19:30:00.000Z')).toHaveLength(1);
    expect(nudgesDue(start, late, '2026-07-01T20:00:00.000Z')).toHaveLength(0);
  });

  it('records one event for each person, and the second time none', () => {
    const first = fire(plan(), '2026-09-17T10:00:00.000Z');
    first.yields(
      {
        type: 'Nudged',
        person: owner,
        about: [
          asks('quarter-begins', owner, 'the owner'),
          asks('half-time', owner, 'the owner'),
          asks('two-weeks-before', owner, 'the owner'),
        ],
      },
      {
        type: 'Nudged',
        person: lead,
        about: [asks('two-weeks-before', lead, 'the PMO lead')],
      },
    );
    fire(first, '2026-09-17T10:00:00.000Z').yieldsNothing();
    fire(first, '2026-09-17T09:00:00.000Z').yieldsNothing();
  });

  it('puts on record what went out, whatever was said since, and once', () => {
    const nudges = [asks('quarter-begins', owner, 'the owner')];
    const note: PlanAct = { type: 'NoteNudges', nudges: [...nudges, ...nudges] };
    const done = plan().when(owner, answer('not for us', 'So it is.'));
    const noted = done.when('the clock', note);
    noted.yields({ type: 'Nudged', person: owner, about: nudges });
    noted.when('the clock', note).yieldsNothing();
  });

  it('puts no question on record about what the plan does not have', () => {
    const nudges = [{ ...asks('quarter-begins', owner, 'the owner'), milestone: 'x' }];
    plan().when('the clock', { type: 'NoteNudges', nudges }).yieldsNothing();
  });

  it('of a plan that is closed finds nothing', () => {
    const closed = plan().when(lead, { type: 'ClosePlan' });
    expect(stagesOn(closed, '2026-09-16')).toEqual([]);
    expect(nextNudgeAt(closed.plan, times, '2026-07-02T08:00:00.000Z')).toBeNull();
  });
});

describe('the next question to a person', () => {
  const next = (now: string, start = plan(), person = owner) =>
    nextNudges(start.plan, times, now)[person];

  it('is the first that is to come', () => {
    expect(next('2026-07-01T08:00:00.000Z')).toBe('2026-08-17T08:00:00.000Z');
    expect(next('2026-07-01T08:00:00.000Z', plan(), lead)).toBe('2026-09-16T08:00:00.000Z');
    expect(next('2026-10-01T08:00:00.000Z')).toBeUndefined();
  });

  it('is the first of several milestones, whichever stands first in the plan', () => {
    const early = milestone({ id: 'early', due: { quarter: 'q1' } });
    const two = (...milestones: object[]) => plan({ milestones }, { keepers: {} });
    const now = '2026-05-01T08:00:00.000Z';
    const first = '2026-05-18T08:00:00.000Z';
    expect(next(now, two(milestone(), early), lead)).toBe(first);
    expect(next(now, two(early, milestone()), lead)).toBe(first);
  });

  it('leaves out what need not be asked if nothing more is said', () => {
    const onTrack = plan().when(owner, answer('on track'));
    expect(next('2026-07-02T08:00:00.000Z', onTrack)).toBe('2026-09-16T08:00:00.000Z');
    const not = plan().when(owner, answer('not for us', 'So it is.'));
    expect(next('2026-07-02T08:00:00.000Z', not)).toBeUndefined();
  });
});

describe('the message', () => {
  const one = asks('late', owner, 'the owner');
  const other: Nudge = { ...one, milestone: 'other' };

  it('to a person is one, and in it each milestone once', () => {
    const second = asks('half-time', owner, 'the owner');
    const third = asks('very-late', lead, 'the PMO lead');
    expect(messagesOf([one, other, third, second])).toEqual([
      {
        person: owner,
        milestones: [
          { milestone: 'draft', nudges: [one, second] },
          { milestone: 'other', nudges: [other] },
        ],
      },
      { person: lead, milestones: [{ milestone: 'draft', nudges: [third] }] },
    ]);
  });

  it('has an id for each question', () => {
    expect(nudgeId(one)).toBe('late|draft|2026-09-30|the%20owner');
    const all = [one, other, { ...one, again: true }, { ...one, stage: 'late|draft' }];
    expect(new Set(all.map(nudgeId)).size).toBe(4);
  });
});

function asks(stage: string, person: string, as: Nudge['as']): Nudge {
  return { stage, milestone: 'draft', due: '2026-09-30', person, as, again: false };
}
