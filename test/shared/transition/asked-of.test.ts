import { expect, it } from 'vitest';
import { askedOf } from '#shared/transition/asked-of.ts';
import { messagesOf } from '#shared/transition/nudges.ts';
import type { MilestonePlan, Nudge } from '#shared/transition/plan.ts';
import { lead, owner, plan } from './planned.ts';
import { milestone } from './written.ts';

const planned = plan(
  {
    milestones: [
      milestone(),
      milestone({ id: 'same' }),
      milestone({ id: 'early', due: { quarter: 'q1' } }),
      milestone({ id: 'outside', due: { on: '2027-02-01' } }),
    ],
  },
  { keepers: { draft: { owner, deputy: null }, same: { owner, deputy: null } } },
).plan;

const nudge = (changes: Partial<Nudge>): Nudge => ({
  stage: 'quarter-begins',
  milestone: 'draft',
  due: '2026-09-30',
  person: owner,
  as: 'the owner',
  again: false,
  ...changes,
});

/** What is asked, by ids, with the quarter and whether it is over. */
function asked(person: string, ...nudges: readonly Nudge[]) {
  const [message] = messagesOf(nudges);
  const day = {
    ics: 'ics',
    id: 'example',
    plan: planned,
    person,
    news: [],
    unled: null,
    awaited: [],
    next: null,
  };
  const { quarter, ...parts } = askedOf({ ...day, asked: message?.milestones ?? [] });
  const idsOf = (all: readonly MilestonePlan[]) => all.map(({ is }) => is.id);
  return {
    quarter: quarter && [quarter.id, quarter.isOver],
    word: idsOf(parts.word),
    kept: idsOf(parts.kept),
    overview: idsOf(parts.overview),
    late: idsOf(parts.late),
  };
}

it('an owner is shown what else they look after in the quarter', () => {
  expect(asked(owner, nudge({}))).toEqual({
    quarter: ['q2', false],
    word: ['draft'],
    kept: ['draft', 'same'],
    overview: [],
    late: [],
  });
});

it('the later of two quarters is the one that is spoken of', () => {
  const late = nudge({ stage: 'late', milestone: 'early', due: '2026-06-30' });
  expect(asked(owner, late)).toMatchObject({ quarter: ['q1', true], kept: ['early'] });
  expect(asked(owner, nudge({}), late)).toMatchObject({
    quarter: ['q2', false],
    kept: ['draft', 'same', 'early'],
  });
});

it('proof that is missing, and what is due outside the quarters, are of none', () => {
  const none = { quarter: null, overview: [], late: [] };
  expect(asked(owner, nudge({ stage: 'proof', due: '2026-07-01' }))).toEqual({
    ...none,
    word: ['draft'],
    kept: ['draft'],
  });
  const outside = nudge({ milestone: 'outside', due: '2027-02-01' });
  expect(asked(owner, outside)).toEqual({ ...none, word: ['outside'], kept: ['outside'] });
});

it('the PMO lead sees the whole quarter before it ends, and what is late after it', () => {
  const as = { person: lead, as: 'the PMO lead' } as const;
  expect(asked(lead, nudge({ ...as, stage: 'two-weeks-before' }))).toEqual({
    quarter: ['q2', false],
    word: [],
    kept: [],
    overview: ['draft', 'same'],
    late: [],
  });
  expect(asked(lead, nudge({ ...as, stage: 'very-late' }))).toEqual({
    quarter: ['q2', true],
    word: [],
    kept: [],
    overview: [],
    late: ['draft'],
  });
});

it('the PMO lead who only looks on is shown nothing as their own', () => {
  const led = nudge({ stage: 'two-weeks-before', milestone: 'early', due: '2026-06-30' });
  expect(asked(lead, { ...led, person: lead, as: 'the PMO lead' })).toMatchObject({
    quarter: ['q1', false],
    kept: [],
    overview: ['early'],
  });
});

it('news alone asks nothing', () => {
  expect(asked(owner)).toEqual({ quarter: null, word: [], kept: [], overview: [], late: [] });
});
