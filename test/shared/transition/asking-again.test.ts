import { describe, expect, it } from 'vitest';
import { nextNudgeAt } from '#shared/transition/nudges.ts';
import type { Word } from '#shared/transition/plan.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { answer, course, fire, stagesOn, times } from './firing.ts';
import { lead, owner, plan } from './planned.ts';

describe('an answer', () => {
  it('that it is on track leaves half time out, and nothing else', () => {
    const said = plan().when(owner, answer('on track'));
    expect(stagesOn(said, '2026-08-17', '2026-09-16')).toEqual([
      'quarter-begins: the owner',
      'quarter-begins: the owner',
      'two-weeks-before: the owner',
      'two-weeks-before: the PMO lead',
    ]);
    const asked = fire(said, '2026-07-01T10:00:00.000Z');
    expect(stagesOn(asked, '2026-08-17')).toEqual([]);
    expect(nextNudgeAt(asked.plan, times, '2026-08-18T08:00:00.000Z')).toBe(
      '2026-09-16T08:00:00.000Z',
    );
  });

  it.each<Word>(['at risk', 'off track'])('that it is %s is asked about at half time', (word) => {
    const asked = fire(plan().when(owner, answer(word, 'So it is.')), '2026-07-01T10:00:00.000Z');
    expect(stagesOn(asked, '2026-08-17')).toEqual(['half-time: the owner']);
  });

  it('that comes after half time is not asked about as if it had come before', () => {
    const onTrack = fire(plan(), '2026-07-01T10:00:00.000Z').when(owner, answer('on track'));
    const risky = onTrack.when(owner, answer('at risk', 'So it is.'), '2026-08-20T09:00:00.000Z');
    expect(stagesOn(risky, '2026-08-21')).toEqual([]);
    const recovered = fire(plan(), '2026-07-01T10:00:00.000Z').when(
      owner,
      answer('on track'),
      '2026-08-17T09:00:00.000Z',
    );
    expect(stagesOn(recovered, '2026-08-18')).toEqual([]);
  });

  it('that it is done, or not for us, ends the questions', () => {
    const done = plan().when(owner, answer('done', '', 'https://example.org/draft'));
    expect(stagesOn(done, '2026-09-16', '2026-10-14')).toEqual([]);
    const not = plan().when(owner, answer('not for us', 'So it is.'));
    expect(stagesOn(not, '2026-09-16', '2026-10-14')).toEqual([]);
  });

  it('that it is done without proof brings the question again five working days later', () => {
    const done = fire(plan(), '2026-07-01T08:00:00.000Z').when(owner, answer('done'));
    expect(stagesOn(done, '2026-07-07')).toEqual([]);
    expect(stagesOn(done, '2026-07-08')).toEqual(['proof: the owner']);
    expect(nextNudgeAt(done.plan, times, '2026-07-02T08:00:00.000Z')).toBe(
      '2026-07-08T08:00:00.000Z',
    );
    const asked = fire(done, '2026-07-08T08:00:00.000Z');
    expect(stagesOn(asked, '2026-07-09')).toEqual([]);
    expect(stagesOn(asked, '2026-09-16')).toContain('two-weeks-before: the owner');
    const again = asked.when(owner, answer('done'), '2026-07-09T08:00:00.000Z');
    expect(stagesOn(again, '2026-07-16')).toEqual(['proof: the owner']);
  });
});

describe('a date', () => {
  it('that is past when the plan is set up is never asked about', () => {
    const start = plan({}, {}, '2026-10-01T07:00:00.000Z');
    expect(nextNudgeAt(start.plan, times, '2026-10-01T07:00:00.000Z')).toBeNull();
    expect(stagesOn(start, '2026-10-01', '2026-10-14')).toEqual([]);
  });

  it('that is not past is asked about from then on', () => {
    expect(course(plan({}, {}, '2026-09-30T22:00:00.000Z'), '2026-09-30T22:00:00.000Z')).toEqual([
      '2026-10-01T08:00:00.000Z late: the owner',
      '2026-10-14T08:00:00.000Z very-late: the PMO lead',
    ]);
  });

  it('that is moved is asked about anew, but at no stage that was past by then', () => {
    const moved = fire(plan(), '2026-09-16T08:00:00.000Z').when(
      lead,
      { type: 'MoveDate', milestone: 'draft', to: '2026-10-09', decision: 'd1', reason: '' },
      '2026-09-28T09:00:00.000Z',
    );
    expect(course(moved, '2026-09-28T09:00:00.000Z')).toEqual([
      '2026-10-12T08:00:00.000Z late: the owner',
      '2026-10-23T08:00:00.000Z very-late: the PMO lead',
    ]);
  });
});

describe('a milestone that is handed over', () => {
  const handOver: PlanAct = {
    type: 'HandOver',
    milestone: 'draft',
    owner: 'the next owner',
    deputy: null,
  };

  it('is not asked about again at a stage at which it was', () => {
    const handed = fire(plan(), '2026-07-01T08:00:00.000Z').when(owner, handOver);
    expect(stagesOn(handed, '2026-07-02')).toEqual([]);
    expect(stagesOn(handed, '2026-08-17')).toEqual(['half-time: the next owner']);
  });

  it('is asked about of its new owner where the question had not gone out', () => {
    const handed = plan().when(owner, handOver, '2026-07-01T10:00:00.000Z');
    expect(stagesOn(handed, '2026-07-02')).toEqual(['quarter-begins: the next owner']);
  });

  it('takes along no reminder for whoever no longer keeps it', () => {
    const put = fire(plan(), '2026-07-01T08:00:00.000Z').when(owner, {
      type: 'RemindMe',
      milestone: 'draft',
      on: '2026-07-05',
    });
    expect(stagesOn(put, '2026-07-06')).toEqual(['quarter-begins: the owner']);
    expect(stagesOn(put.when(owner, handOver), '2026-07-06')).toEqual([]);
  });
});
