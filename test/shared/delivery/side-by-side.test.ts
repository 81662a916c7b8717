import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { members } from '#test/support/board.ts';
import { shownBoard, slackChannel } from '#test/support/ics.ts';
import { declare, handle, object } from '#test/support/play.ts';
import { telling } from '#test/support/telling.ts';

const chair = 'the chair';
const council = 'the council member';

async function opened() {
  const told = await telling();
  await told.recorded((now) => now.does(council, object()));
  return told;
}

async function smoothly() {
  const told = await opened();
  await told.perform();
  return told.take().map(({ platform, what, to }) => `${platform} ${what} ${to}`);
}

describe('deliveries of a batch', () => {
  it('on one platform do not wait for another that hangs', async () => {
    const told = await opened();
    const hanging = Promise.withResolvers<void>();
    told.hooks.sending = ({ platform }) =>
      platform === 'slack' ? hanging.promise : Promise.resolve();
    const expected = await smoothly();
    const performing = told.perform();
    const inTeams = expected.filter((one) => one.startsWith('teams'));
    await vi.waitFor(() => expect(told.sent).toHaveLength(inTeams.length));
    expect(told.sent.map(({ platform }) => platform)).not.toContain('slack');
    hanging.resolve();
    await performing;
    expect(told.sent).toHaveLength(expected.length);
  });

  it('to one recipient do not wait for another on the same platform', async () => {
    const told = await telling();
    await told.happens();
    await told.happens((now) => now.does(council, declare));
    told.take();
    await told.recorded((now) => now.does(chair, handle('council-member', 'step out')));
    const hanging = Promise.withResolvers<void>();
    told.hooks.sending = ({ to }) => (to === chair ? hanging.promise : Promise.resolve());
    const others = members(shownBoard).filter((one) => one !== council && one !== chair);
    const performing = told.perform();
    const shown = () => told.sent.flatMap(({ what, to }) => (what === 'show' ? [to] : []));
    await vi.waitFor(() => expect(shown()).toEqual(expect.arrayContaining(others)));
    expect(shown()).not.toContain(chair);
    hanging.resolve();
    await performing;
    expect(shown()).toContain(chair);
  });

  it('on one platform show the cards before the notices are told', async () => {
    const told = await opened();
    told.hooks.sending = async ({ what }) => {
      if (what === 'show') await setImmediate();
    };
    await told.perform();
    for (const platform of ['slack', 'teams']) {
      const kinds = told.sent.filter((one) => one.platform === platform).map(({ what }) => what);
      expect(kinds).toEqual(kinds.toSorted());
    }
    expect(told.take('tell').length).toBeGreaterThan(0);
  });

  it('are all tried before the fault of one is thrown', async () => {
    const told = await opened();
    told.hooks.sending = async ({ to }) => {
      if (to === slackChannel) throw new TypeError('a bug of ours');
      await setImmediate();
    };
    await expect(told.perform()).rejects.toThrow('a bug of ours');
    const sent = told.take().map(({ platform, what, to }) => `${platform} ${what} ${to}`);
    const inTeams = (await smoothly()).filter((one) => one.startsWith('teams'));
    expect(sent).toEqual(expect.arrayContaining(inTeams));
  });
});
