import { describe, expect, it } from 'vitest';
import { nudgesDue } from '#shared/transition/nudges.ts';
import { isLate, keptBy, toAnswer } from '#shared/transition/to-answer.ts';
import { answer } from './firing.ts';
import { before, deputy, july, lead, owner, type Planned, plan, stranger } from './planned.ts';
import { milestone } from './written.ts';

const times = { hour: 9, hours: {}, closed: [] };
const halfTime = '2026-08-17T09:00:00.000Z';
const september = '2026-09-02T09:00:00.000Z';
const late = '2026-10-01T09:00:00.000Z';
const october = '2026-10-02T09:00:00.000Z';
const later = '2026-10-05T09:00:00.000Z';
const veryLate = '2026-10-14T09:00:00.000Z';

const several = plan({
  milestones: [
    milestone(),
    milestone({ id: 'early', due: { quarter: 'q1' } }),
    milestone({ id: 'free', due: undefined }),
  ],
});

const idsOf = (planned: Planned, person: string, now = july) =>
  toAnswer(planned.plan, person, now).map(({ is }) => is.id);

/** As it stands once everyone was asked. */
function asked(planned: Planned, now: string, as = (person: string) => person): Planned {
  const nudges = nudgesDue(planned.plan, times, now).map((nudge) => ({
    ...nudge,
    person: as(nudge.person),
  }));
  return planned.when(lead, { type: 'NoteNudges', nudges }, now);
}

describe('a word is wanted', () => {
  it('on what is due by the end of the quarter and has none, of whoever looks after it', () => {
    expect(idsOf(several, owner)).toEqual(['draft']);
    expect(idsOf(several, deputy)).toEqual(['draft']);
    expect(idsOf(several, lead)).toEqual(['early']);
    expect(idsOf(several, stranger)).toEqual([]);
  });

  it('the first due first, and nothing before its quarter', () => {
    const both = several.when(lead, { type: 'HandOver', milestone: 'early', owner, deputy: null });
    expect(idsOf(both, owner)).toEqual(['early', 'draft']);
    expect(idsOf(both, owner, before)).toEqual([]);
  });

  it('outside every quarter on what is due by today', () => {
    expect(idsOf(several, owner, later)).toEqual(['draft']);
  });

  it('after an answer only once it is asked about again', () => {
    const said = plan().when(owner, answer('at risk', 'Two people left.'));
    expect(idsOf(said, owner)).toEqual([]);
    const again = asked(said, halfTime);
    expect(idsOf(again, owner, halfTime)).toEqual(['draft']);
    expect(idsOf(again.when(owner, answer('on track'), september), owner, september)).toEqual([]);
    const answered = asked(plan(), halfTime).when(owner, answer('at risk', 'Late.'), september);
    expect(idsOf(answered, owner, september)).toEqual([]);
  });

  it('of the owner, not where only the PMO lead is asked since their answer', () => {
    const said = asked(plan(), late).when(owner, answer('off track', 'Late.'), october);
    expect(idsOf(said, owner, veryLate)).toEqual([]);
    const led = asked(said, veryLate);
    expect(led.events.at(-1)).toMatchObject({ type: 'Nudged', person: lead });
    expect(idsOf(led, owner, veryLate)).toEqual([]);
  });

  it('not on what is settled or closed', () => {
    const proof = 'https://example.org/draft';
    const done = plan().when(owner, answer('done', '', proof));
    expect(idsOf(asked(done, halfTime), owner, halfTime)).toEqual([]);
    expect(idsOf(plan().when(lead, { type: 'ClosePlan' }), owner)).toEqual([]);
  });

  it('not on what was put off, until that day', () => {
    const remind = { type: 'RemindMe', milestone: 'draft', on: '2026-08-20' } as const;
    const putOff = asked(plan(), halfTime).when(owner, remind, halfTime);
    expect(idsOf(putOff, owner, halfTime)).toEqual([]);
    expect(idsOf(putOff, owner, '2026-08-19T09:00:00.000Z')).toEqual([]);
    expect(idsOf(putOff, owner, '2026-08-20T09:00:00.000Z')).toEqual(['draft']);
  });

  it('on what is due on no day once it is asked about, after all that has one', () => {
    const free = several.when(lead, { type: 'HandOver', milestone: 'free', owner, deputy: null });
    const nudge = {
      stage: 'late',
      milestone: 'free',
      due: '2026-07-01',
      person: owner,
      as: 'the owner',
      again: false,
    } as const;
    const then = free.when(lead, { type: 'NoteNudges', nudges: [nudge] });
    expect(idsOf(then, owner, september)).toEqual(['draft', 'free']);
  });
});

it('the PMO lead keeps what they were asked about in the place of an owner whom nothing reaches', () => {
  const inPlace = asked(plan(), halfTime, () => lead);
  expect(keptBy(inPlace.plan, lead).map(({ is }) => is.id)).toEqual(['draft']);
  expect(keptBy(plan().plan, lead)).toEqual([]);
});

it('whoever is asked as PMO lead, or was the owner, does not keep it', () => {
  const twoWeeksBefore = asked(plan(), '2026-09-16T09:00:00.000Z');
  expect(twoWeeksBefore.milestone().asked.at(-1)).toMatchObject({ as: 'the PMO lead' });
  expect(keptBy(twoWeeksBefore.plan, lead)).toEqual([]);
  const handed = asked(plan(), halfTime).when(
    owner,
    { type: 'HandOver', milestone: 'draft', owner: stranger, deputy: null },
    halfTime,
  );
  expect(keptBy(handed.plan, owner)).toEqual([]);
});

it('a milestone is late after its day, unless it is done or somebody else’s', () => {
  const late = (planned: Planned, id = 'draft') => isLate(planned.milestone(id), '2026-10-01');
  expect(late(plan())).toBe(true);
  expect(isLate(plan().milestone(), '2026-09-30')).toBe(false);
  expect(late(several, 'free')).toBe(false);
  expect(late(plan().when(owner, answer('done')))).toBe(false);
  expect(late(plan().when(owner, answer('not for us', 'Another body does it.')))).toBe(false);
});
