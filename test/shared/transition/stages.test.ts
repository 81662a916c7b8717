import { describe, expect, it } from 'vitest';
import { nextNudgeAt } from '#shared/transition/nudges.ts';
import { programme } from '#shared/transition/programme.ts';
import { course, times } from './firing.ts';
import { lead, plan } from './planned.ts';
import { milestone, written } from './written.ts';

describe('a milestone of which nobody says a word', () => {
  it('is asked about at every stage, at nine in London', () => {
    expect(course(plan(), '2026-03-30T09:00:00.000Z')).toEqual([
      '2026-07-01T08:00:00.000Z quarter-begins: the owner',
      '2026-08-17T08:00:00.000Z half-time: the owner',
      '2026-09-16T08:00:00.000Z two-weeks-before: the owner',
      '2026-09-16T08:00:00.000Z two-weeks-before: the PMO lead',
      '2026-10-01T08:00:00.000Z late: the owner',
      '2026-10-14T08:00:00.000Z very-late: the PMO lead',
    ]);
  });

  it('is asked about at each person’s own hour, and not on days on which the body is closed', () => {
    const by = { hour: 9, hours: { [lead]: 16 }, closed: ['2026-07-01', '2026-10-01'] };
    expect(course(plan(), '2026-03-30T09:00:00.000Z', by)).toEqual([
      '2026-07-02T08:00:00.000Z quarter-begins: the owner',
      '2026-08-17T08:00:00.000Z half-time: the owner',
      '2026-09-16T08:00:00.000Z two-weeks-before: the owner',
      '2026-09-16T15:00:00.000Z two-weeks-before: the PMO lead',
      '2026-10-02T08:00:00.000Z late: the owner',
      '2026-10-15T15:00:00.000Z very-late: the PMO lead',
    ]);
  });

  it('is asked about of the PMO lead, and once, where nobody looks after it', () => {
    expect(course(plan({}, { keepers: {} }), '2026-09-01T09:00:00.000Z')).toEqual([
      '2026-09-01T09:00:00.000Z quarter-begins: the PMO lead',
      '2026-09-01T09:00:00.000Z half-time: the PMO lead',
      '2026-09-16T08:00:00.000Z two-weeks-before: the PMO lead',
      '2026-10-01T08:00:00.000Z late: the PMO lead',
      '2026-10-14T08:00:00.000Z very-late: the PMO lead',
    ]);
  });

  it('over the changes of the clock is asked about at the same hour', () => {
    const dueOn = (on: string) => plan({ milestones: [milestone({ due: { on } })] });
    const late = (on: string) =>
      course(dueOn(on), '2026-03-30T09:00:00.000Z').filter((each) => each.includes('Z late: '));
    expect(late('2026-10-23')).toEqual(['2026-10-26T09:00:00.000Z late: the owner']);
    expect(late('2027-03-26')).toEqual(['2027-03-30T08:00:00.000Z late: the owner']);
    expect(late('2026-12-24')).toEqual(['2026-12-29T09:00:00.000Z late: the owner']);
  });

  it('by no date is not asked about', () => {
    const start = plan({ milestones: [milestone({ due: undefined })] });
    expect(nextNudgeAt(start.plan, times, '2026-03-30T09:00:00.000Z')).toBeNull();
  });

  it('due in no quarter is asked about by its date alone', () => {
    const start = plan({ milestones: [milestone({ due: { months: 9 } })] });
    expect(course(start, '2026-03-30T09:00:00.000Z').map((each) => each.slice(25))).toEqual([
      'two-weeks-before: the owner',
      'two-weeks-before: the PMO lead',
      'late: the owner',
      'very-late: the PMO lead',
    ]);
  });

  it('is asked about at other stages where its programme says so', () => {
    const stages = [{ id: 'a week before', when: { daysBefore: 7 } }];
    expect(course(plan({ stages }), '2026-03-30T09:00:00.000Z')).toEqual([
      '2026-09-23T08:00:00.000Z a week before: the owner',
    ]);
    const kept = programme.safeParse(written({ stages: [{ ...stages[0], id: 'proof' }] }));
    expect(kept.error?.issues[0]?.path).toEqual(['stages', 0, 'id']);
  });
});
