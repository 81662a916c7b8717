import { describe, expect, it } from 'vitest';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { planTellings, stillConcerns } from '#shared/transition/plan-tellings.ts';
import { answer } from './firing.ts';
import { deputy, lead, nextDay, owner, type Planned, plan, thirdDay } from './planned.ts';
import { milestone } from './written.ts';

const handOver = (to: string | null, second: string | null = null): PlanAct => ({
  type: 'HandOver',
  milestone: 'draft',
  owner: to,
  deputy: second,
});
const askForDate: PlanAct = {
  type: 'AskForDate',
  milestone: 'draft',
  to: '2026-10-30',
  why: 'The partners meet in October.',
};
const moveDate: PlanAct = {
  type: 'MoveDate',
  milestone: 'draft',
  to: '2026-10-30',
  decision: null,
  reason: 'So be it.',
};
const takeUp: PlanAct = { type: 'TakeUp', milestone: 'draft', how: 'tell the ICS lead' };
const waitsFor = { is: 'a decision', decision: 'd1' } as const;
const beginWait: PlanAct = { type: 'BeginWait', milestone: 'draft', for: waitsFor, note: '' };
const outcome = (effect: 'decided here' | 'nothing decided'): PlanAct => ({
  type: 'TellOutcome',
  decision: 'd1',
  how: 'carried',
  effect,
});

/** Who is told what, as the plan stands. */
function told({ events, plan: now }: Planned): readonly string[] {
  return planTellings(events)
    .filter((each) => stillConcerns(each, now))
    .map(({ person, news }) => `${person}: ${news.type}`);
}

describe('what others did is told', () => {
  it('to whom a milestone is given, as its owner or deputy, while they keep it', () => {
    const given = plan().when(lead, handOver('ann', 'ben'));
    expect(told(given)).toEqual(['ann: HandedOver', 'ben: HandedOver']);
    expect(told(given.when(lead, handOver('cat', 'ben'), nextDay))).toEqual([
      'ben: HandedOver',
      'cat: HandedOver',
    ]);
    expect(told(plan().when(lead, handOver(owner, 'ben')))).toEqual(['ben: HandedOver']);
    expect(told(plan().when(lead, handOver(null, deputy)))).toEqual([]);
  });

  it('to the PMO lead, where a new date is asked for, until it is moved or kept', () => {
    const asked = plan().when(owner, askForDate);
    expect(told(asked)).toEqual([`${lead}: DateAsked`]);
    const kept = asked.when(lead, { type: 'KeepDate', milestone: 'draft', reason: 'No.' }, nextDay);
    expect(told(kept)).toEqual([`${owner}: DateKept`]);
    expect(told(asked.when(lead, moveDate, nextDay))).toEqual([`${owner}: DateMoved`]);
  });

  it('no longer to whoever led the office or kept the milestone before', () => {
    const changed: PlanAct = { type: 'ChangeLeads', pmoLead: 'ann', icsLead: null };
    expect(told(plan().when(owner, askForDate).when(lead, changed, nextDay))).toEqual([]);
    const moved = plan().when(lead, moveDate);
    expect(told(moved.when(lead, handOver('ann'), nextDay))).toEqual(['ann: HandedOver']);
  });

  it('to each owner of what a decision frees, while they keep it', () => {
    const file = { milestones: [milestone(), milestone({ id: 'other' })] };
    const keepers = { draft: { owner, deputy: null }, other: { owner: 'ann', deputy: null } };
    const freed = plan(file, { keepers })
      .when(lead, beginWait)
      .when(lead, { ...beginWait, milestone: 'other' } as PlanAct)
      .when('the clock', outcome('decided here'));
    expect(told(freed)).toEqual([`${owner}: DecisionTaken`, 'ann: DecisionTaken']);
    const handed = freed.when(lead, handOver('ben'), nextDay);
    expect(told(handed)).toEqual(['ann: DecisionTaken', 'ben: HandedOver']);
  });

  it('to the owner, that the wait is over', () => {
    const waits = plan().when(owner, beginWait);
    const ended = waits.when(lead, {
      type: 'EndWait',
      milestone: 'draft',
      for: waitsFor,
      note: '',
    });
    expect(told(ended)).toEqual([`${owner}: WaitEnded`]);
    expect(told(waits.when('the clock', outcome('decided here')))).toEqual([
      `${owner}: DecisionTaken`,
    ]);
    expect(told(waits.when('the clock', outcome('nothing decided')))).toEqual([]);
    const nobodys = plan({}, { keepers: {} }).when(lead, beginWait);
    expect(told(nobodys.when('the clock', outcome('decided here')))).toEqual([
      `${lead}: DecisionTaken`,
    ]);
  });

  it('to the ICS lead, that something is late, until it is done', () => {
    const late = plan().when(lead, takeUp);
    expect(told(late)).toEqual(['the ICS lead: TakenUp']);
    const done = late.when(owner, answer('done', '', 'https://example.org/draft'), nextDay);
    expect(told(done)).toEqual([]);
    const myself: PlanAct = { ...takeUp, how: 'ask them myself' };
    expect(planTellings(plan().when(lead, myself).events)).toEqual([]);
    const toNobody = late.when(lead, { type: 'ChangeLeads', pmoLead: lead, icsLead: null });
    expect(told(toNobody)).toEqual([]);
  });

  it('with its place in the history, and to nobody who did it', () => {
    const given = plan().when(owner, handOver('ann'), nextDay).when('ann', askForDate, thirdDay);
    expect(planTellings(given.events)).toMatchObject([
      { version: 2, person: 'ann', news: { type: 'HandedOver', by: owner } },
      { version: 3, person: lead, news: { type: 'DateAsked', to: '2026-10-30' } },
    ]);
    expect(told(plan().when(lead, handOver(lead)))).toEqual([]);
  });

  it('of no milestone that the plan does not have', () => {
    const [setUp] = plan().events;
    if (setUp === undefined) throw new Error('nothing was set up');
    const { at, seat, via, command } = setUp;
    const stamp = { at, by: 'x', seat, via, command } as const;
    const x = { milestone: 'x', ...stamp } as const;
    const events = [
      { ...x, type: 'TakenUp', how: 'tell the ICS lead' },
      { ...x, type: 'HandedOver', owner: 'ann', deputy: null },
      { ...x, type: 'DateAsked', to: '2026-10-30', words: { why: '' } },
    ] as const;
    const tellings = planTellings([setUp, ...events]);
    expect(tellings).toHaveLength(3);
    expect(tellings.filter((each) => stillConcerns(each, plan().plan))).toEqual([]);
    expect(planTellings(events)).toEqual([]);
  });
});
