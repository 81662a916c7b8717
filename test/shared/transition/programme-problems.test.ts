import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclesOf } from '#shared/transition/cycles.ts';
import { dueDate } from '#shared/transition/dates.ts';
import { programme } from '#shared/transition/programme.ts';
import { programmeProblems } from '#shared/transition/programme-problems.ts';
import { milestone, written } from './written.ts';

const problems = (changes: object) => programmeProblems(programme.parse(written(changes)));

describe('a programme', () => {
  it('that is whole has nothing wrong with it', () => {
    expect(problems({})).toEqual([]);
  });

  it('need not say what it does not have', () => {
    const milestones = [milestone({ due: { months: 1 } })];
    const read = programme.parse(
      written({ quarters: undefined, constraints: undefined, milestones }),
    );
    expect(read).toMatchObject({ is: 'template', sources: [], quarters: [], constraints: [] });
    expect(read.milestones).toMatchObject([
      { parts: [], constraints: [], approvals: [], after: [], decisions: [] },
    ]);
  });

  it('may have quarters that touch, and gaps between them', () => {
    const quarters = [quarter('b', 9), quarter('a', 0), quarter('c', 3)];
    expect(problems({ quarters, milestones: [milestone({ due: { months: 1 } })] })).toEqual([]);
  });

  it.each([
    ['31 November', '2026-11-31'],
    ['29 February of a year without one', '2027-02-29'],
    ['a date in another order', '30/09/2026'],
  ])('takes no %s', (_, on) => {
    const read = programme.safeParse(written({ milestones: [milestone({ due: { on } })] }));
    expect(read.error?.issues).toHaveLength(1);
    expect(read.error?.issues[0]?.path).toEqual(['milestones', 0, 'due', 'on']);
  });

  it('has two quarters that overlap', () => {
    const quarters = [quarter('a', 0), quarter('b', 2)];
    expect(problems({ quarters, milestones: [milestone({ due: { months: 1 } })] })).toEqual([
      { code: 'QuartersOverlap', path: ['quarters', 1], found: 'b', with: 'a' },
    ]);
  });

  it('has one quarter inside another', () => {
    const quarters = [quarter('a', 3), { ...quarter('b', 0), months: 9 }];
    expect(problems({ quarters, milestones: [milestone({ due: { months: 1 } })] })).toMatchObject([
      { code: 'QuartersOverlap', found: 'b', with: 'a' },
    ]);
  });

  it('goes on after its end', () => {
    const milestones = [milestone({ due: { months: 13 } })];
    expect(problems({ lasts: { months: 12 }, quarters: [quarter('a', 11)], milestones })).toEqual([
      { code: 'AfterTheEnd', path: ['quarters', 0, 'months'], found: 14, lasts: 12 },
      { code: 'AfterTheEnd', path: ['milestones', 0, 'due', 'months'], found: 13, lasts: 12 },
    ]);
  });

  it('names a quarter, a constraint and a milestone that are not there', () => {
    const milestones = [
      milestone({ id: 'm', due: { quarter: 'q9' }, constraints: ['K1', 'K7'], after: ['n'] }),
    ];
    expect(problems({ milestones })).toEqual([
      {
        code: 'Unknown',
        path: ['milestones', 0, 'due', 'quarter'],
        what: 'quarter',
        found: 'q9',
        expected: ['q1', 'q2'],
      },
      {
        code: 'Unknown',
        path: ['milestones', 0, 'constraints', 1],
        what: 'constraint',
        found: 'K7',
        expected: ['K1', 'K4', 'K8'],
      },
      {
        code: 'Unknown',
        path: ['milestones', 0, 'after', 0],
        what: 'milestone',
        found: 'n',
        expected: ['m'],
      },
    ]);
    const read = programme.parse(written({}));
    expect(dueDate('2026-07-01', read, { quarter: 'q9' })).toBeNull();
  });

  it('uses one id twice', () => {
    const parts = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
      { id: 'a', name: 'Another' },
    ];
    const milestones = [milestone({ id: 'm', parts }), milestone({ id: 'm' })];
    expect(problems({ milestones })).toEqual([
      { code: 'UsedTwice', path: ['milestones', 1, 'id'], found: 'm' },
      { code: 'UsedTwice', path: ['milestones', 0, 'parts', 2, 'id'], found: 'a' },
    ]);
  });

  it('has milestones that wait in a circle, which is named whole', () => {
    const milestones = [
      milestone({ id: 'start' }),
      milestone({ id: 'a', after: ['start', 'c'] }),
      milestone({ id: 'b', after: ['a'] }),
      milestone({ id: 'c', after: ['b'] }),
      milestone({ id: 'alone', after: ['alone'] }),
    ];
    expect(problems({ milestones })).toEqual([
      { code: 'WaitInACircle', path: ['milestones', 1, 'after'], circle: ['a', 'c', 'b'] },
      { code: 'WaitInACircle', path: ['milestones', 4, 'after'], circle: ['alone'] },
    ]);
  });
});

describe('a circle of waiting', () => {
  const waiting = fc.array(fc.array(fc.nat(7), { maxLength: 3 }), { minLength: 1, maxLength: 8 });

  it('is found wherever there is one, and each one found is one', () => {
    fc.assert(
      fc.property(waiting, (all) => {
        const milestones = all.map((after, id) => ({
          id: `${id}`,
          after: after.filter((each) => each < all.length).map(String),
        }));
        const circles = cyclesOf(milestones);
        for (const circle of circles) {
          circle.forEach((id, index) => {
            const next = circle[(index + 1) % circle.length] ?? '';
            expect(milestones[Number(id)]?.after).toContain(next);
          });
        }
        expect(circles.length > 0).toBe(!canBeOrdered(milestones));
      }),
    );
  });
});

function quarter(id: string, afterMonths: number) {
  return { id, name: id, afterMonths, months: 3 };
}

/** Whether everything can be done by always doing something that waits for nothing. */
function canBeOrdered(
  milestones: readonly { readonly id: string; readonly after: readonly string[] }[],
): boolean {
  const done = new Set<string>();
  for (const _ of milestones) {
    for (const { id, after } of milestones) if (after.every((each) => done.has(each))) done.add(id);
  }
  return done.size === milestones.length;
}
