import { describe, expect, it } from 'vitest';
import { board, governanceLead } from '#test/support/board.ts';
import { slackChannel, teamsChannel } from '#test/support/ics.ts';
import { agree, newWords, object, play, startSteps } from '#test/support/play.ts';
import { brief, telling } from '#test/support/telling.ts';

const members = board.seats.map(({ holders: [holder = ''] }) => holder);
const second = 1000;

describe('a proposal', () => {
  it('is shown once in each of its places, and its deadline is kept', async () => {
    const told = await telling();
    await told.happens();
    expect(told.take().map(brief)).toEqual([
      `slack show ${slackChannel}: seeking consensus`,
      `teams show ${teamsChannel}: seeking consensus`,
    ]);
    const awaited = told.appointments.filter(({ target }) => target !== 'daily');
    expect(awaited).toMatchObject([
      {
        target: 'deadlines',
        at: '2026-12-04T17:00:00.000Z',
        payload: { ics: 'ics', decision: 'd1', deadline: '2026-12-04T17:00:00.000Z' },
      },
    ]);
  });
});

describe('a redraw', () => {
  it('is one for each card however much happened in a batch', async () => {
    const told = await telling();
    await told.happens();
    told.forward(60 * second);
    told.take();
    await told.happens((now) => now.does(members.slice(0, 6), agree));
    expect(told.take()).toEqual([]);
    told.forward(3 * second);
    await told.wake();
    expect(told.take().map(brief)).toEqual([
      `slack redraw ${slackChannel}: seeking consensus`,
      `teams redraw ${teamsChannel}: seeking consensus`,
    ]);
  });

  it('comes at most every ten seconds while the state stays as it is', async () => {
    const told = await telling();
    await told.happens();
    told.take();
    for (const member of members.slice(0, 12)) {
      await told.happens((now) => now.does(member, agree));
      told.forward(5 * second);
      await told.wake();
    }
    told.forward(60 * second);
    await told.wake();
    const inSlack = told.take('redraw').filter(({ platform }) => platform === 'slack');
    const times = inSlack.map(({ at }) => Date.parse(at));
    const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(10 * second);
    expect(inSlack.length).toBeGreaterThan(3);
    expect(inSlack.at(-1)).toMatchObject({ answers: 12 });
  });

  it('comes at once when the state changes', async () => {
    const told = await telling();
    await told.happens();
    told.take();
    await told.happens((now) => now.does(members[12] ?? '', object()));
    expect(told.take('redraw')).toHaveLength(2);
    await told.happens((now) => now.does(governanceLead, newWords('Shall we pay for 10?')));
    expect(told.take('redraw')).toHaveLength(2);
  });

  it('that waits is not doubled, and shows all there is when it comes', async () => {
    const told = await telling();
    await told.happens();
    told.take();
    for (const member of members.slice(0, 8)) {
      await told.happens((now) => now.does(member, agree));
      told.forward(second);
    }
    expect(told.take('redraw')).toEqual([]);
    expect(told.appointments.filter(({ target }) => target === 'deliveries')).toHaveLength(1);
    told.forward(2 * second);
    await told.wake();
    expect(told.take('redraw').map(({ answers }) => answers)).toEqual([8, 8]);
    told.forward(60 * second);
    await told.wake();
    expect(told.take()).toEqual([]);
  });

  it('that waits is not doubled by a change in its last moment', async () => {
    const told = await telling();
    await told.happens();
    told.take();
    await told.happens((now) => now.does(members[0] ?? '', agree));
    told.forward(9.5 * second);
    await told.happens((now) => now.does(members[1] ?? '', agree));
    told.forward(0.5 * second);
    await told.wake();
    told.forward(10 * second);
    await told.wake();
    expect(told.take('redraw').map(({ answers }) => answers)).toEqual([2, 2]);
  });

  it('that waits is made by a change of state, and not again', async () => {
    const told = await telling();
    await told.happens();
    await told.happens((now) => now.does(members[0] ?? '', agree));
    await told.happens((now) => now.does(members[12] ?? '', object()));
    told.take();
    told.forward(60 * second);
    await told.wake();
    expect(told.take()).toEqual([]);
  });

  it('of an older event never overwrites a newer drawing', async () => {
    const told = await telling();
    await told.happens();
    await told.happens((now) => now.does(members[12] ?? '', object()));
    await told.happens((now) => now.does(members[0] ?? '', startSteps));
    told.take();
    await told.perform([2]);
    expect(told.take('redraw')).toEqual([]);
  });

  it('that was overtaken on its way is made again as things stand', async () => {
    const told = await telling();
    await told.happens();
    told.forward(60 * second);
    told.take();
    await told.recorded((now) => now.does(members[12] ?? '', object()));
    // While the first drawing is on its way to Slack, the proposal is closed and drawn so.
    let overtaken = false;
    told.hooks.sending = async () => {
      if (overtaken) return;
      overtaken = true;
      await told.recorded((now) => now.does(members[0] ?? '', { type: 'TakeToMeeting' }));
      await told.perform([3]);
    };
    await told.perform([2]);
    const lastOf = (platform: string) =>
      told.sent.findLast((one) => one.what === 'redraw' && one.platform === platform)?.says;
    expect([lastOf('slack'), lastOf('teams')]).toEqual(['closed', 'closed']);
  });

  it('draws a card that was shown to nobody nowhere', async () => {
    const told = await telling({ ...play().decision.forum, places: [] });
    await told.happens();
    await told.happens((now) => now.does(members[12] ?? '', object()));
    expect(told.take('redraw')).toEqual([]);
  });
});
