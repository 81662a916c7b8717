import { describe, expect, it } from 'vitest';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import { fire, stagesOn } from './firing.ts';
import {
  deputy,
  july,
  lead,
  nextDay,
  owner,
  type Planned,
  plan,
  stranger,
  thirdDay,
} from './planned.ts';

describe('handing over', () => {
  const to = (next: string | null, second: string | null = null): PlanAct => ({
    type: 'HandOver',
    milestone: 'draft',
    owner: next,
    deputy: second,
  });

  it.each([owner, deputy, lead])('is done by %s', (person) => {
    const handed = plan().when(person, to('the next owner', owner));
    handed.yields({
      type: 'HandedOver',
      milestone: 'draft',
      owner: 'the next owner',
      deputy: owner,
    });
    expect(handed.milestone()).toMatchObject({ owner: 'the next owner', deputy: owner });
  });

  it('ends the say of who kept it', () => {
    const handed = plan().when(owner, to('the next owner'));
    handed.when(owner, to(owner)).isRefused({ code: 'NotYourMilestone', owner: 'the next owner' });
  });

  it('to those who keep it changes nothing', () => {
    plan().when(owner, to(owner, deputy)).yieldsNothing();
    plan().when(owner, to(owner)).yields({
      type: 'HandedOver',
      milestone: 'draft',
      owner,
      deputy: null,
    });
  });
});

describe('a reminder on another day', () => {
  const remind = (on: string): PlanAct => ({ type: 'RemindMe', milestone: 'draft', on });
  const asked = fire(plan(), july);
  const putOff = (start: Planned) =>
    start.milestone().asked.map(({ stage, person, putOffTo }) => `${stage} ${person} ${putOffTo}`);

  it('is for whoever was asked', () => {
    asked.when(owner, remind('2026-07-06')).yields({
      type: 'ReminderAsked',
      milestone: 'draft',
      person: owner,
      stage: 'quarter-begins',
      due: '2026-09-30',
      on: '2026-07-06',
    });
    asked.when(lead, remind('2026-07-06')).isRefused({ code: 'NothingAsked' });
    plan().when(owner, remind('2026-07-06')).isRefused({ code: 'NothingAsked' });
  });

  it('is on a day that is ahead', () => {
    asked.when(owner, remind('soon')).isRefused({ code: 'NotADate', field: 'on', found: 'soon' });
    asked.when(owner, remind('2026-07-01')).isRefused({ code: 'DateHasPassed', field: 'on' });
  });

  it('is asked for once at each stage', () => {
    const put = asked.when(owner, remind('2026-07-06'));
    const once = { code: 'PutOffOnce', stage: 'quarter-begins', to: '2026-07-06' } as const;
    put.when(owner, remind('2026-07-07')).isRefused(once);
    const again = fire(put, '2026-07-06T08:00:00.000Z');
    again.yields({
      type: 'Nudged',
      person: owner,
      about: [
        {
          stage: 'quarter-begins',
          milestone: 'draft',
          due: '2026-09-30',
          person: owner,
          as: 'the owner',
          again: true,
        },
      ],
    });
    again.when(owner, remind('2026-07-08'), nextDay).isRefused({ code: 'PutOffOnce' });
    fire(again, '2026-07-07T08:00:00.000Z').yieldsNothing();
    expect(stagesOn(again, '2026-07-07')).toEqual([]);
  });

  it('is for one stage, and another time for the next', () => {
    const put = asked.when(owner, remind('2026-07-06'));
    const halfTime = fire(fire(put, '2026-07-06T08:00:00.000Z'), '2026-08-17T08:00:00.000Z');
    const twice = halfTime.when(owner, remind('2026-08-20'), '2026-08-17T09:00:00.000Z');
    expect(putOff(twice)).toEqual([
      'quarter-begins the owner 2026-07-06',
      'quarter-begins the owner null',
      'half-time the owner 2026-08-20',
    ]);
    expect(stagesOn(twice, '2026-08-20')).toEqual(['half-time: the owner']);
  });

  it('is for one person, who asks for themselves', () => {
    const both = fire(plan(), '2026-09-16T08:00:00.000Z');
    const owners = both.when(owner, remind('2026-09-18'), '2026-09-16T09:00:00.000Z');
    const leads = owners.when(lead, remind('2026-09-21'), '2026-09-16T10:00:00.000Z');
    expect(putOff(owners).filter((each) => !each.endsWith('null'))).toEqual([
      'two-weeks-before the owner 2026-09-18',
    ]);
    const first = fire(leads, '2026-09-18T08:00:00.000Z');
    expect(stagesOn(first, '2026-09-21')).toEqual(['two-weeks-before: the PMO lead']);
  });

  it('is for one day by which it is due, and another time for a new one', () => {
    const put = fire(plan(), '2026-09-16T08:00:00.000Z').when(
      owner,
      remind('2026-09-18'),
      '2026-09-16T09:00:00.000Z',
    );
    const moved = fire(put, '2026-09-18T08:00:00.000Z').when(
      lead,
      { type: 'MoveDate', milestone: 'draft', to: '2026-10-30', decision: 'd1', reason: '' },
      '2026-09-18T09:00:00.000Z',
    );
    const again = fire(moved, '2026-10-16T08:00:00.000Z').when(
      owner,
      remind('2026-10-19'),
      '2026-10-16T09:00:00.000Z',
    );
    expect(putOff(again).filter((each) => each.startsWith('two-weeks-before the owner'))).toEqual([
      'two-weeks-before the owner 2026-09-18',
      'two-weeks-before the owner null',
      'two-weeks-before the owner 2026-10-19',
    ]);
    expect(stagesOn(again, '2026-10-19')).toEqual(['two-weeks-before: the owner']);
  });
});

describe('what is late', () => {
  const takeUp = (how: 'ask them myself' | 'tell the ICS lead'): PlanAct => ({
    type: 'TakeUp',
    milestone: 'draft',
    how,
  });

  it('is taken up by the PMO lead, once a day in each way', () => {
    const told = plan().when(lead, takeUp('tell the ICS lead'));
    told.yields({ type: 'TakenUp', milestone: 'draft', how: 'tell the ICS lead' });
    told.when(lead, takeUp('tell the ICS lead')).yieldsNothing();
    const both = told.when(lead, takeUp('ask them myself'));
    expect(both.milestone().takenUp).toEqual({ how: 'ask them myself', at: july });
    expect(both.when(lead, takeUp('ask them myself'), nextDay).milestone().takenUp?.at).toBe(
      nextDay,
    );
    plan().when(owner, takeUp('ask them myself')).isRefused({ code: 'NotThePmoLead' });
  });

  it('is told to an ICS lead where there is one', () => {
    const none = plan({}, { icsLead: null });
    none.when(lead, takeUp('tell the ICS lead')).isRefused({ code: 'NoIcsLead' });
    none
      .when(lead, takeUp('ask them myself'))
      .yields({ type: 'TakenUp', milestone: 'draft', how: 'ask them myself' });
  });
});

describe('the leads', () => {
  it('change when the PMO lead says so, and the new one leads', () => {
    const change: PlanAct = { type: 'ChangeLeads', pmoLead: stranger, icsLead: null };
    const changed = plan().when(lead, change);
    changed.yields({ type: 'LeadsChanged', pmoLead: stranger, icsLead: null });
    expect(changed.plan).toMatchObject({ pmoLead: stranger, icsLead: null });
    changed.when(lead, change).isRefused({ code: 'NotThePmoLead', pmoLead: stranger });
    changed.when(stranger, change).yieldsNothing();
    const icsLeadOnly: PlanAct = { ...change, pmoLead: stranger, icsLead: 'another' };
    changed
      .when(stranger, icsLeadOnly, thirdDay)
      .yields({ type: 'LeadsChanged', pmoLead: stranger, icsLead: 'another' });
    plan()
      .when(lead, { ...change, icsLead: 'the ICS lead' })
      .yields({ type: 'LeadsChanged', pmoLead: stranger, icsLead: 'the ICS lead' });
  });

  it('are named by whoever may, where the PMO lead is there no more', () => {
    const name: PlanAct = { type: 'NameLeads', pmoLead: stranger, icsLead: null };
    const named = plan().when('the governance lead', name);
    named.yields({ type: 'LeadsChanged', pmoLead: stranger, icsLead: null });
    named.when('the governance lead', name).yieldsNothing();
  });
});
