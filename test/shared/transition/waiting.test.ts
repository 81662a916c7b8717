import { describe, expect, it } from 'vitest';
import type { LegalEffect } from '#shared/decision/outcome.ts';
import type { WaitingFor } from '#shared/transition/plan.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { waitsFor } from '#shared/transition/waiting.ts';
import { july, lead, nextDay, owner, plan, stranger } from './planned.ts';
import { milestone } from './written.ts';

const decision: WaitingFor = { is: 'a decision', decision: 'd1' };
const begin = (what: WaitingFor, note = '', id = 'draft'): PlanAct => ({
  type: 'BeginWait',
  milestone: id,
  for: what,
  note,
});
const end = (what: WaitingFor, note = ''): PlanAct => ({
  type: 'EndWait',
  milestone: 'draft',
  for: what,
  note,
});
const told = (effect: LegalEffect, of = 'd1'): PlanAct => ({
  type: 'TellOutcome',
  decision: of,
  how: 'consensus',
  effect,
});

describe('a milestone', () => {
  it.each<WaitingFor>([{ is: 'a boundary decision' }, { is: 'legislation' }, decision])(
    'waits for $is, until somebody says that it does not',
    (what) => {
      const waiting = plan().when(owner, begin(what, 'Asked in June.'));
      waiting.yields({
        type: 'WaitBegun',
        milestone: 'draft',
        for: what,
        words: { note: 'Asked in June.' },
      });
      expect(waiting.milestone().waits).toEqual([
        { for: what, note: 'Asked in June.', since: july },
      ]);
      waiting.when(owner, begin(what)).yieldsNothing();
      const over = waiting.when(lead, end(what, 'It is settled.'));
      over.yields({
        type: 'WaitEnded',
        milestone: 'draft',
        for: what,
        words: { note: 'It is settled.' },
      });
      expect(over.milestone().waits).toEqual([]);
      over.when(owner, end(what)).isRefused({ code: 'NotWaiting', for: what });
    },
  );

  it('waits for several things at once', () => {
    const both = plan()
      .when(owner, begin({ is: 'legislation' }))
      .when(owner, begin(decision));
    const one = both.when(owner, end({ is: 'legislation' }));
    expect(waitsFor(one.plan, one.milestone()).others).toMatchObject([{ for: decision }]);
  });

  it('waits when those who keep it say so, in words that fit', () => {
    plan().when(stranger, begin(decision)).isRefused({ code: 'NotYourMilestone' });
    const long = { code: 'TooLong', field: 'note' } as const;
    plan()
      .when(owner, begin(decision, 'x'.repeat(3001)))
      .isRefused(long);
    const waiting = plan().when(owner, begin(decision));
    waiting.when(owner, end(decision, 'x'.repeat(3001))).isRefused(long);
    plan()
      .when(owner, begin({ is: 'a decision', decision: '' }))
      .isRefused({ code: 'Blank', field: 'decision' });
    plan()
      .when(owner, begin({ is: 'a decision', decision: 'no#id' }))
      .isRefused({ code: 'NotAChoice', field: 'decision', found: 'no#id' });
  });

  it('waits for the milestones before it that are not done', () => {
    const file = {
      milestones: [
        milestone({ id: 'first', proof: undefined }),
        milestone({ id: 'second' }),
        milestone({ after: ['first', 'second'] }),
      ],
    };
    const start = plan(file);
    const before = waitsFor(start.plan, start.milestone());
    expect(before.milestones.map(({ id, status }) => `${id}: ${status}`)).toEqual([
      'first: no word yet',
      'second: no word yet',
    ]);
    const answer = { type: 'AnswerMilestone', line: 'Not ours.', proof: '' } as const;
    const done = start
      .when(lead, { ...answer, milestone: 'first', word: 'done' })
      .when(lead, { ...answer, milestone: 'second', word: 'not for us' });
    expect(waitsFor(done.plan, done.milestone())).toEqual({ milestones: [], others: [] });
  });
});

describe('the outcome of a decision', () => {
  const two = plan({ milestones: [milestone(), milestone({ id: 'other' })] })
    .when(lead, begin(decision))
    .when(lead, begin(decision, '', 'other'))
    .when(lead, begin({ is: 'legislation' }, '', 'other'));

  it.each<LegalEffect>(['decided at the meeting', 'decided here', 'in effect for now', 'advice'])(
    'that is %s frees what waited for it',
    (effect) => {
      const freed = two.when('the clock', told(effect));
      freed.yields({
        type: 'DecisionTaken',
        decision: 'd1',
        how: 'consensus',
        effect,
        frees: ['draft', 'other'],
      });
      expect(freed.milestone().waits).toEqual([]);
      expect(freed.milestone('other').waits).toMatchObject([{ for: { is: 'legislation' } }]);
    },
  );

  it.each<LegalEffect>([
    'on condition',
    'ready for the meeting',
    'no effect yet',
    'nothing decided',
    'practice',
  ])('that is %s is on record, and what waited goes on waiting', (effect) => {
    const known = two.when('the clock', told(effect));
    known.yields({
      type: 'DecisionTaken',
      decision: 'd1',
      how: 'consensus',
      effect,
      frees: [],
    });
    expect(known.milestone().waits).toHaveLength(1);
    expect(known.plan.decisions).toEqual({ d1: { how: 'consensus', effect } });
  });

  it('may come to more later', () => {
    const ready = two.when('the clock', told('ready for the meeting'));
    const decided = ready.when('the clock', told('decided at the meeting'), nextDay);
    expect(decided.milestone().waits).toEqual([]);
  });

  it('told twice is on record once', () => {
    const ready = two.when('the clock', told('ready for the meeting'));
    ready.when('the clock', told('ready for the meeting')).yieldsNothing();
    const otherwise = { ...told('ready for the meeting'), how: 'carried' } as PlanAct;
    ready.when('the clock', otherwise).yields({
      type: 'DecisionTaken',
      decision: 'd1',
      how: 'carried',
      effect: 'ready for the meeting',
      frees: [],
    });
  });

  it('is of no interest where nothing waits for it', () => {
    two.when('the clock', told('decided here', 'd2')).yieldsNothing();
  });

  it('that is known is not waited for any more, save where nothing was decided', () => {
    const freed = two.when('the clock', told('decided here'));
    freed.when(lead, begin(decision)).yieldsNothing();
    const fell = two.when('the clock', told('nothing decided')).when(lead, end(decision));
    expect(fell.when(lead, begin(decision)).milestone().waits).toHaveLength(1);
  });
});
