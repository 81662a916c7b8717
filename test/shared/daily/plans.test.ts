import { describe, expect, it } from 'vitest';
import { hoursDecider } from '#shared/directory/choose-hours.ts';
import { type DirectoryEvent, directoryDecider } from '#shared/directory/directory-decider.ts';
import { handleCommand, replay } from '#shared/handle-command.ts';
import type { PlanAct } from '#shared/transition/plan-act.ts';
import type { PlanEvent } from '#shared/transition/plan-event.ts';
import type { DailyWorld } from '#test/support/daily-world.ts';
import { proposing } from '#test/support/decider.ts';
import { everyone, once, shownBoard } from '#test/support/ics.ts';
import { asked, council, finance, icsLead, lead, news, planAtWork } from './plan-at-work.ts';

const monday = '2026-03-30T09:00:00.000Z';
const halfTime = '2026-08-17T08:00:00.000Z';
const moveOwner = (owner: string | null): PlanAct => ({
  type: 'HandOver',
  milestone: 'draft',
  owner,
  deputy: null,
});
const directory = { ics: 'ics', kind: 'directory', id: 'all' } as const;

async function listed({ world }: DailyWorld) {
  return replay(directoryDecider, await world.events.load<DirectoryEvent>(directory)).plans;
}

/** What stands on record of what people were asked. */
async function nudged({ world }: DailyWorld): Promise<readonly string[]> {
  const events = await world.events.load<PlanEvent>({ ics: 'ics', kind: 'plan', id: 'p1' });
  return events.flatMap(({ event }) =>
    event.type === 'Nudged'
      ? event.about.map(({ stage, milestone }) => `${event.person}: ${stage} of ${milestone}`)
      : [],
  );
}

describe('a plan that was set up', () => {
  it('asks each owner and the PMO lead at every stage, at nine in London, and no more', async () => {
    const world = await planAtWork(monday);
    await world.until('2027-01-31T09:00:00.000Z');
    expect(asked(world.take())).toEqual([
      `2026-07-01T08:00:00.000Z ${finance}: quarter-begins of money`,
      `2026-07-01T08:00:00.000Z ${council}: quarter-begins of draft`,
      `2026-08-17T08:00:00.000Z ${finance}: half-time of money`,
      `2026-08-17T08:00:00.000Z ${council}: half-time of draft`,
      `2026-09-16T08:00:00.000Z ${lead}: two-weeks-before of draft`,
      `2026-09-16T08:00:00.000Z ${lead}: two-weeks-before of money`,
      `2026-09-16T08:00:00.000Z ${finance}: two-weeks-before of money`,
      `2026-09-16T08:00:00.000Z ${council}: two-weeks-before of draft`,
      `2026-10-01T08:00:00.000Z ${finance}: late of money`,
      `2026-10-01T08:00:00.000Z ${council}: late of draft`,
      `2026-10-14T08:00:00.000Z ${lead}: very-late of draft`,
      `2026-10-14T08:00:00.000Z ${lead}: very-late of money`,
    ]);
    expect(await nudged(world)).toHaveLength(12);
  });

  it('has the clock come on the day of each stage and on the next, and hardly else', async () => {
    const world = await planAtWork(monday);
    await world.until('2027-01-31T09:00:00.000Z');
    expect(world.appointments.length).toBeLessThanOrEqual(2 * 5 + 1);
  });

  it('stands in the directory as running, until it is closed; then nobody is asked', async () => {
    const world = await planAtWork(monday);
    expect(await listed(world)).toEqual([{ id: 'p1', name: 'An example', isRunning: true }]);
    await world.doesTo('p1', lead, { type: 'ClosePlan' });
    expect(await listed(world)).toEqual([{ id: 'p1', name: 'An example', isRunning: false }]);
    await world.until(halfTime);
    expect(world.letters).toEqual([]);
  });

  it('keeps the name under which it is listed', async () => {
    const world = await planAtWork(monday);
    const plans = [{ id: 'p1', name: 'Our merger', isRunning: true }];
    const register = { id: 'name', by: lead, via: 'slack', at: monday } as const;
    const command = { ...register, people: [], forums: [], plans };
    const handle = handleCommand(world.world.events);
    await handle(directoryDecider, { stream: directory, command }, once);
    await world.doesTo('p1', lead, { type: 'ClosePlan' });
    expect(await listed(world)).toEqual([{ id: 'p1', name: 'Our merger', isRunning: false }]);
  });
});

describe('the message', () => {
  it('says which milestones, as the plan stands, and when the next one comes', async () => {
    const world = await planAtWork(monday);
    await world.until('2026-07-01T08:00:00.000Z');
    const [letter, ...others] = world.take(council);
    expect(others).toEqual([]);
    expect(letter?.plans).toMatchObject([
      { ics: 'ics', id: 'p1', person: council, news: [], awaited: [], next: '2026-08-17' },
    ]);
    expect(letter?.plans?.[0]?.plan.milestones['draft']?.owner).toBe(council);
  });

  it('comes with what waits of decisions, in one', async () => {
    const world = await planAtWork(monday);
    await world.until('2026-06-30T14:00:00.000Z');
    const answerBy = '2026-07-14T16:00:00.000Z';
    await world.does(lead, 'd1', proposing({ forum: shownBoard, id: 'd1', answerBy }));
    await world.until('2026-07-01T08:00:00.000Z');
    const [letter, ...others] = world.take(council);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ of: 'd1', plans: [{ id: 'p1' }] });
  });

  it('shows how a decision stands that a milestone waits for', async () => {
    const world = await planAtWork(monday);
    const waits = { is: 'a decision', decision: 'd1' } as const;
    await world.does(lead, 'd1', proposing({ forum: shownBoard, id: 'd1' }));
    await world.doesTo('p1', council, {
      type: 'BeginWait',
      milestone: 'draft',
      for: waits,
      note: '',
    });
    await world.until('2026-07-01T08:00:00.000Z');
    const mine = world.take().filter(({ plans = [] }) => plans.length > 0);
    expect(mine.map(({ to, plans }) => [to, plans?.[0]?.awaited.map(({ id }) => id)])).toEqual([
      [finance, []],
      [council, ['d1']],
    ]);
  });

  it('comes at the hour that they choose, also where they choose it late', async () => {
    const world = await planAtWork(monday);
    await world.until('2026-06-30T20:00:00.000Z');
    await chooses(world, council, 7);
    await chooses(world, finance, 14);
    await world.until('2026-07-01T20:00:00.000Z');
    expect(asked(world.take())).toEqual([
      `2026-07-01T06:00:00.000Z ${council}: quarter-begins of draft`,
      `2026-07-01T13:00:00.000Z ${finance}: quarter-begins of money`,
    ]);
  });

  it('is the PMO lead’s where the owner has left, or has no account', async () => {
    const people = everyone(shownBoard)
      .filter(({ id }) => id !== council)
      .map((each) => (each.id === finance ? { ...each, accounts: [] } : each));
    const world = await planAtWork(monday, {}, { people });
    await world.until('2026-07-01T08:00:00.000Z');
    expect(asked(world.take())).toEqual([
      `2026-07-01T08:00:00.000Z ${lead}: quarter-begins of draft`,
      `2026-07-01T08:00:00.000Z ${lead}: quarter-begins of money`,
    ]);
    await world.until('2026-10-01T08:00:00.000Z');
    expect(asked(world.take()).filter((each) => !each.includes(lead))).toEqual([]);
    expect(new Set(await nudged(world)).size).toBe((await nudged(world)).length);
  });
});

describe('news of a plan', () => {
  it('comes with the next message of the day, to whom it concerns, once', async () => {
    const world = await planAtWork(monday);
    await world.doesTo('p1', council, moveOwner(icsLead));
    const to = '2026-10-30';
    await world.doesTo('p1', finance, { type: 'AskForDate', milestone: 'money', to, why: 'So.' });
    await world.until('2026-04-10T09:00:00.000Z');
    expect(news(world.take()).toSorted()).toEqual([
      `2026-03-31T08:00:00.000Z ${icsLead}: HandedOver`,
      `2026-03-31T08:00:00.000Z ${lead}: DateAsked`,
    ]);
    await world.doesTo('p1', lead, { type: 'KeepDate', milestone: 'money', reason: 'No.' });
    await world.until('2026-04-20T09:00:00.000Z');
    expect(news(world.take())).toEqual([`2026-04-13T08:00:00.000Z ${finance}: DateKept`]);
  });

  it('is not told where it no longer concerns them', async () => {
    const world = await planAtWork(monday);
    await world.doesTo('p1', council, moveOwner(icsLead));
    await world.doesTo('p1', icsLead, moveOwner(council));
    await world.until('2026-04-10T09:00:00.000Z');
    expect(news(world.take())).toEqual([`2026-03-31T08:00:00.000Z ${council}: HandedOver`]);
  });
});

async function chooses({ world, settle, now }: DailyWorld, by: string, hour: number) {
  const hours = { hour, quietFrom: 21, quietUntil: 6 };
  const command = { id: `hours of ${by}`, by, via: 'slack', at: now(), hours } as const;
  await handleCommand(world.events)(hoursDecider, { stream: directory, command }, once);
  await settle();
}
