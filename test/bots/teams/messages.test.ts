import { describe, expect, it } from 'vitest';
import { activity, channel, type places } from './support/activities.ts';
import { connector } from './support/connector.ts';
import { fakeDesk } from './support/fake-desk.ts';
import { dataOf, inside, ofType } from './support/inside.ts';
import { teams } from './support/teams.ts';
import { done, formView } from './support/views.ts';

async function saying(where: keyof typeof places, text: string) {
  const { serviceUrl, calls } = await connector();
  const desk = fakeDesk(() => ({ kind: 'ask', view: { ...formView, act: 'propose', about: {} } }));
  const answer = await teams(desk).post(activity(where, { type: 'message', text, serviceUrl }));
  return { answer, calls, desk, card: calls[0]?.body };
}

describe('propose', () => {
  it('in a channel is answered in its thread with a button and no inputs', async () => {
    const { answer, calls, card, desk } = await saying('channel', '<at>Accord</at>&nbsp;Propose\n');
    expect(answer.statusCode).toBe(200);
    expect(calls[0]?.path).toMatch(/^\/v3\/conversations\/19:board@thread\.tacv2;messageid=17/);
    expect(dataOf(card, 'propose')).toEqual({
      msteams: { type: 'task/fetch' },
      act: 'propose',
      about: {},
      nonce: 'n-1',
    });
    expect(inside(card).filter(({ type }) => String(type).startsWith('Input.'))).toEqual([]);
    expect(desk.pressed).toEqual([]);
  });

  it('one-to-one is answered with the form itself', async () => {
    const { card, desk } = await saying('personal', 'propose');
    expect(desk.pressed).toMatchObject([{ act: 'propose', about: {}, place: null }]);
    expect(ofType(card, 'Action.Execute')).toMatchObject([
      { verb: 'propose', data: { about: {}, nonce: 'n-2', sent: true } },
    ]);
    expect(ofType(card, 'Input.Text')).toHaveLength(2);
  });

  it('by someone Teams does not name is refused kindly', async () => {
    const { serviceUrl, calls } = await connector();
    const from = { id: '29:guest' };
    await teams(fakeDesk(() => done)).post(
      activity('personal', { type: 'message', text: 'propose', serviceUrl, from }),
    );
    expect(JSON.stringify(calls[0]?.body)).toContain('did not say who you are');
  });
});

it.each([['hello'], [''], ['proposed'], ['what did we propose?']])(
  'the message %j is answered with help and the button',
  async (text) => {
    const { card, desk } = await saying('personal', text);
    expect(JSON.stringify(card)).toContain('to raise a proposal');
    expect(dataOf(card, 'propose')).toMatchObject({ msteams: { type: 'task/fetch' } });
    expect(desk.pressed).toEqual([]);
  },
);

describe('how to write back is remembered', () => {
  it('for a channel, without the thread', async () => {
    const { post, references } = teams(fakeDesk(() => done));
    await post(activity('channel', { type: 'conversationUpdate' }));
    expect(await references.recall('tenant-1', channel)).toMatchObject({
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1:9/',
      bot: { id: '28:accord' },
      conversation: { id: channel, tenantId: 'tenant-1' },
    });
  });

  it('for a channel just made, though the news of it comes elsewhere', async () => {
    const { post, references } = teams(fakeDesk(() => done));
    const channelData = { channel: { id: '19:new' }, tenant: { id: 'tenant-1' } };
    await post(activity('channel', { type: 'conversationUpdate', channelData }));
    expect(await references.recall('tenant-1', '19:new')).toMatchObject({
      conversation: { id: '19:new' },
    });
  });

  it('for a person one-to-one, under their own id', async () => {
    const { post, references } = teams(fakeDesk(() => done));
    await post(activity('personal', { type: 'installationUpdate', action: 'add' }));
    expect(await references.recall('tenant-1', 'sam')).toMatchObject({
      conversation: { id: 'a:one-to-one' },
    });
  });

  it.each([
    [{ type: 'installationUpdate', action: 'remove' }],
    [{ type: 'conversationUpdate', membersRemoved: [{ id: '28:accord' }] }],
    [
      {
        type: 'conversationUpdate',
        conversation: { id: 'x', conversationType: 'personal' },
        channelData: {},
      },
    ],
  ])('but not by %j', async (given) => {
    const { post, references } = teams(fakeDesk(() => done));
    expect(await post(activity('personal', given))).toEqual({ statusCode: 200 });
    expect(await references.recall('tenant-1', 'sam')).toBeUndefined();
  });
});
