import { describe, expect, it } from 'vitest';
import { oweAnswer } from '#shared/delivery/owe-answer.ts';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import { slackChannel, teamsChannel } from '#test/support/ics.ts';
import { memoryEventStore } from '#test/support/memory-event-store.ts';
import { agree, object, reply, startSteps } from '#test/support/play.ts';
import { brief, telling } from '#test/support/telling.ts';

const chair = 'the chair';
const council = 'the council member';
const second = 1000;
const hour = 3600 * second;
const gone = new DeliveryFault(new Error('status-503'));

describe('a platform that takes nothing', () => {
  it('does not keep the other from being told, and hears it all once it is back', async () => {
    const told = await telling();
    told.down.slack = gone;
    await told.happens();
    expect(told.take().map(brief)).toEqual([`teams show ${teamsChannel}: seeking consensus`]);
    expect((await told.ledger()).owed).toMatchObject([
      { attempts: 1, next: '2026-12-01T10:42:05.000Z', task: { type: 'show' } },
    ]);
    told.down.slack = undefined;
    told.forward(4 * second);
    await told.wake();
    expect(told.take()).toEqual([]);
    told.forward(second);
    await told.wake();
    expect(told.take().map(brief)).toEqual([`slack show ${slackChannel}: seeking consensus`]);
    expect((await told.ledger()).owed).toEqual([]);
    told.forward(hour);
    await told.wake();
    expect(told.take()).toEqual([]);
  });

  it('is tried later and later, hourly at the latest, and never given up in a month', async () => {
    const told = await telling();
    told.down.slack = gone;
    await told.happens();
    const tries: number[] = [];
    told.hooks.sending = () => {
      tries.push(Date.parse(told.world.clock.now()));
      return Promise.resolve();
    };
    for (let waited = 0; waited < 3 * hour; waited += 5 * second) {
      told.forward(5 * second);
      await told.wake();
    }
    const pauses = tries.slice(1).map((time, index) => (time - (tries[index] ?? 0)) / second);
    expect(pauses).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600]);
    for (let waited = 0; waited < 31 * 24; waited += 1) {
      told.forward(hour);
      await told.wake();
    }
    told.down.slack = undefined;
    told.forward(hour);
    await told.wake();
    expect(told.take('show').map(({ platform }) => platform)).toEqual(['teams', 'slack']);
  });

  it('is asked to draw a card later and later, hourly at the latest, for more than a month', async () => {
    const told = await telling();
    await told.happens();
    told.down.slack = gone;
    await told.happens((now) => now.does(council, object()));
    const start = Date.parse(told.world.clock.now());
    const tries: number[] = [];
    told.hooks.sending = async ({ what, platform }) => {
      const since = (Date.parse(told.world.clock.now()) - start) / second;
      if (what === 'redraw' && platform === 'slack') tries.push(since);
    };
    for (let waited = 0; waited < 3 * hour; waited += 5 * second) {
      told.forward(5 * second);
      await told.wake();
    }
    expect(tries).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 8720]);
    for (let waited = 0; waited < 40 * 24; waited += 1) {
      told.forward(hour);
      await told.wake();
    }
    const days = (tries.at(-1) ?? 0) / (24 * 3600);
    expect(days).toBeGreaterThan(31);
    expect(days).toBeLessThan(34);
    told.down.slack = undefined;
    await told.happens((now) => now.does(chair, startSteps));
    expect(told.take('redraw').at(-1)).toMatchObject({ platform: 'teams', says: 'resolving' });
    expect((await told.ledger()).showings.map(({ version }) => version)).toEqual([3, 3]);
  });

  it('is asked to draw a card no sooner than it said', async () => {
    const told = await telling();
    await told.happens();
    told.down.slack = new DeliveryFault(new Error('ratelimited'), 90);
    await told.happens((now) => now.does(council, object()));
    told.down.slack = undefined;
    told.take();
    told.forward(89 * second);
    await told.wake();
    expect(told.take('redraw')).toEqual([]);
    told.forward(second);
    await told.wake();
    expect(told.take('redraw').map(({ platform }) => platform)).toEqual(['slack']);
  });

  it('that asks for patience is given it', async () => {
    const told = await telling();
    told.down.slack = new DeliveryFault(new Error('ratelimited'), 90);
    await told.happens();
    expect((await told.ledger()).owed).toMatchObject([{ next: '2026-12-01T10:43:30.000Z' }]);
    told.down.slack = undefined;
    told.forward(89 * second);
    await told.wake();
    expect(told.take('show').map(({ platform }) => platform)).toEqual(['teams']);
    told.forward(second);
    await told.wake();
    expect(told.take('show').map(({ platform }) => platform)).toEqual(['slack']);
  });

  it('that asks for less than our own pause is not hurried', async () => {
    const told = await telling();
    told.down.slack = new DeliveryFault(new Error('ratelimited'), 1);
    await told.happens();
    expect((await told.ledger()).owed).toMatchObject([{ next: '2026-12-01T10:42:05.000Z' }]);
  });

  it('gets one card as it stands when it is back, not one for each change it missed', async () => {
    const told = await telling();
    await told.happens();
    told.down.slack = gone;
    await told.happens((now) => now.does(council, object()));
    await told.happens((now) =>
      now.does(council, (version) => ({ type: 'WithdrawObjection', objection: 'o1', version })),
    );
    await told.happens((now) => now.does(council, object('Still no money.')));
    told.take();
    told.down.slack = undefined;
    told.forward(hour);
    await told.wake();
    expect(told.take('redraw').map(brief)).toEqual([
      `slack redraw ${slackChannel}: seeking consensus`,
    ]);
    expect((await told.ledger()).owed).toEqual([]);
  });

  it('never hears what no longer matters once the proposal is closed', async () => {
    const told = await telling();
    await told.happens();
    told.down.slack = gone;
    told.down.teams = gone;
    await told.happens((now) => now.does(council, object()));
    await told.happens((now) => now.does('the deputy chair', reply()));
    await told.happens((now) => now.does(chair, { type: 'TakeToMeeting' }));
    const owed = (await told.ledger()).owed.map(({ task }) => task);
    expect(JSON.stringify(owed)).toContain('objection answered');
    told.take();
    told.down.slack = undefined;
    told.down.teams = undefined;
    told.forward(hour);
    await told.wake();
    const kinds = told.take('tell').map(({ says }) => says);
    expect(new Set(kinds)).toEqual(new Set(['outcome']));
    expect((await told.ledger()).owed).toEqual([]);
  });

  it('keeps redraws of its cards from being piled up', async () => {
    const told = await telling();
    await told.happens();
    told.down.slack = gone;
    for (const who of [chair, council, 'the deputy chair', 'the medical director']) {
      told.forward(20 * second);
      await told.happens((now) => now.does(who, agree));
    }
    told.take();
    told.down.slack = undefined;
    told.forward(hour);
    await told.wake();
    const slack = told.take('redraw').filter(({ platform }) => platform === 'slack');
    expect(slack).toMatchObject([{ answers: 4 }]);
  });
});

describe('an answer that its front could not bring', () => {
  it('is owed to the person and brought by the ledger', async () => {
    const told = await telling();
    await told.happens();
    told.take();
    const account = { platform: 'slack', team: 'T1', user: 'U2' } as const;
    const { world } = told;
    const owe = oweAnswer({ ...world, doors: world.events as ReturnType<typeof memoryEventStore> });
    await owe(account, ['You agreed to version 1.']);
    expect(told.take()).toEqual([]);
    told.forward(second);
    await told.wake();
    expect(told.take().map(brief)).toEqual([
      'slack answer the deputy chair: You agreed to version 1.',
    ]);
    told.forward(hour);
    await told.wake();
    expect(told.take()).toEqual([]);
  });

  it('to someone whom nobody knows is owed to nobody', async () => {
    const told = await telling();
    const { world, appointments } = told;
    const owe = oweAnswer({ ...world, doors: memoryEventStore() });
    await owe({ platform: 'slack', team: 'T9', user: 'U9' }, ['Who is there?']);
    expect(appointments).toEqual([]);
  });
});
