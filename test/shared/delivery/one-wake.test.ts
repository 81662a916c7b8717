import { describe, expect, it } from 'vitest';
import { owe } from '#shared/delivery/owe.ts';
import { deliverOwed } from '#shared/perform-effects.ts';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { slackChannel } from '#test/support/ics.ts';
import { agree, object } from '#test/support/play.ts';
import { brief, telling } from '#test/support/telling.ts';

const chair = 'the chair';
const council = 'the council member';
const second = 1000;
const hour = 3600 * second;
const gone = new DeliveryFault(new Error('status-503'));

async function allOwed() {
  const told = await telling();
  told.down.slack = gone;
  told.down.teams = gone;
  await told.happens((now) => now.does(council, object()));
  told.down.slack = undefined;
  told.down.teams = undefined;
  return told;
}

describe('a wake', () => {
  it('makes one delivery, so that all wakes at once send each message once', async () => {
    const told = await allOwed();
    const { owed } = await told.ledger();
    expect(owed.length).toBeGreaterThan(2);
    told.forward(5 * second);
    await told.wakeTogether();
    const sent = told.take().map(brief);
    expect(sent).toHaveLength(owed.length);
    expect(new Set(sent).size).toBe(owed.length);
    expect((await told.ledger()).owed).toEqual([]);
  });

  it('leaves what else is due to its own wake, and what is not due to later', async () => {
    const told = await allOwed();
    const [first, other] = (await told.ledger()).owed;
    const wake = deliverOwed(told.world);
    await wake({ ...told.subject, delivery: first?.id ?? '' });
    expect(told.take()).toEqual([]);
    told.forward(5 * second);
    await wake({ ...told.subject, delivery: first?.id ?? '' });
    await wake({ ...told.subject, delivery: 'nothing owed' });
    expect(told.take()).toHaveLength(1);
    expect((await told.ledger()).owed.map(({ id }) => id)).toContain(other?.id);
  });
});

describe('events that are brought again', () => {
  it('leave what is owed to its own next try', async () => {
    const told = await telling();
    told.down.slack = gone;
    await told.happens();
    told.forward(second);
    const before = await told.ledger();
    await told.perform([1]);
    expect(await told.ledger()).toEqual(before);
    told.down.slack = undefined;
    told.forward(4 * second);
    await told.wake();
    expect(told.take('show').filter(({ to }) => to === slackChannel)).toHaveLength(1);
  });

  it('draw a card that is behind, and its own next try finds nothing to draw', async () => {
    const told = await telling();
    await told.happens();
    told.take();
    told.down.slack = gone;
    await told.happens((now) => now.does(council, object()));
    told.forward(second);
    told.down.slack = undefined;
    await told.perform([2]);
    told.forward(hour);
    await told.wake();
    const drawn = told.take('redraw').map(({ platform }) => platform);
    expect(drawn).toEqual(['teams', 'slack']);
  });
});

it('what is owed anew at another time has an appointment at that time', async () => {
  const told = await telling();
  const account = { platform: 'slack', team: 'T1', user: 'U2' } as const;
  const delivery = {
    id: '1-0',
    task: { type: 'answer', whom: account, lines: ['Noted.'] },
    attempts: 0,
  } as const;
  const [sooner, later] = ['2026-12-01T11:00:00.000Z', '2026-12-01T12:00:00.000Z'] as const;
  for (const due of [sooner, later, later]) await owe(told.world, told.subject, delivery, due);
  expect(told.appointments.map(({ at }) => at)).toEqual([sooner, later]);
});

it('two quiet events that are read together but brought apart are both drawn', async () => {
  const told = await telling();
  await told.happens();
  told.take();
  await told.recorded((now) => now.does([chair, council], agree));
  await told.perform([2]);
  told.forward(9.5 * second);
  await told.perform([3]);
  told.forward(0.5 * second);
  await told.wake();
  expect(told.take('redraw').map(({ answers }) => answers)).toEqual([2, 2]);
  told.forward(20 * second);
  await told.wake();
  expect(told.take()).toEqual([]);
  expect((await told.ledger()).owed).toEqual([]);
});
