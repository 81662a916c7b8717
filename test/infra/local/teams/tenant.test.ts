import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConsoleState } from '#infra/local/page/console-state.ts';
import { act, type ConsoleMachine, consoleMachine } from '#test/support/console-machine.ts';
import { lastingFolder } from '#test/support/lasting-folder.ts';
import { lastActivity, type RecordingBot, recordingBot } from '#test/support/recording-bot.ts';

const folder = lastingFolder();
const channel = '19:board@thread.tacv2';
const seat = 'medical';
const cardType = 'application/vnd.microsoft.card.adaptive';
const say = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
});
const attached = (content: object) => ({ contentType: cardType, content });
const message = (content: object) => ({ type: 'message', attachments: [attached(content)] });
const agree = { type: 'Action.Execute', verb: 'agree', data: { nonce: 'one' } };

let machine: ConsoleMachine;
let bot: RecordingBot;

beforeAll(async () => {
  bot = recordingBot();
  machine = await consoleMachine(folder, () => bot.handle);
});
beforeEach(() => bot.answerWith(() => new Response('')));
afterAll(() => machine.close());

describe('the Bot Connector', () => {
  it('takes a message into a channel and draws it again', async () => {
    const id = await post(message(say('Before')));
    const drawn = await connector('PUT', `${channel}/activities/${id}`, message(say('After')));
    expect(drawn.status).toBe(200);
    expect((await pane()).channel.at(-1)).toMatchObject({ id, card: say('After'), edited: true });
  });

  it('opens a chat with one person', async () => {
    const members = [{ id: '29:object-council' }];
    const opened = await connector('POST', '', { members, isGroup: false });
    expect(opened.status).toBe(201);
    expect(await opened.json()).toEqual({ id: 'a:object-council' });
  });

  it('begins a thread in a channel with its first message', async () => {
    const place = { channelData: { channel: { id: channel } } };
    const begun = await connector('POST', '', { ...place, activity: message(say('A thread')) });
    const { id, activityId } = (await begun.json()) as Record<string, string>;
    expect(id).toBe(`${channel};messageid=${activityId}`);
    expect((await connector('POST', '', place)).status).toBe(400);
  });

  it('takes a message away', async () => {
    const id = await post(message(say('Wrong')));
    await connector('DELETE', `${channel}/activities/${id}`);
    expect((await pane()).channel.find((each) => each.id === id)).toBeUndefined();
  });

  it('tells who is there', async () => {
    const all = await connector('GET', `${channel}/members`);
    expect(await all.json()).toHaveLength(3);
    const one = await connector('GET', `${channel}/members/29:object-council`);
    expect(await one.json()).toMatchObject({
      name: 'Council member',
      aadObjectId: 'object-council',
    });
    const paged = await connector('GET', 'a:object-council/pagedmembers');
    expect(await paged.json()).toMatchObject({ members: [{ aadObjectId: 'object-council' }] });
  });

  it.each([
    ['an unknown place', 'POST', '19:nowhere/activities', message(say('a')), 404],
    ['an unknown message', 'PUT', `${channel}/activities/1`, message(say('a')), 404],
    ['a card over 25 KB', 'POST', `${channel}/activities`, message(say('a'.repeat(26_000))), 413],
    ['a card that is none', 'POST', `${channel}/activities`, message({ type: 'Slider' }), 400],
    ['an empty message', 'POST', `${channel}/activities`, { type: 'message' }, 400],
    ['junk', 'POST', `${channel}/activities`, [], 400],
  ])('refuses %s', async (...[, method, path, body, status]) => {
    expect((await connector(method, path, body)).status).toBe(status);
  });
});

describe('the bot is told', () => {
  it('where it is, at each start', async () => {
    bot.received.length = 0;
    await machine.console.greet();
    const places = bot.received.map(({ body }) => JSON.parse(body) as Activity);
    expect(new Set(places.map(({ conversation }) => conversation.id)).size).toBe(6);
    expect(new Set(places.map(({ type }) => type))).toEqual(
      new Set(['installationUpdate', 'conversationUpdate']),
    );
  });

  it('what people write, with its name before it in a channel', async () => {
    await act(machine.url, 'teams/write', { seat, conversation: channel, text: 'propose' });
    const activity = lastActivity(bot);
    expect(activity).toMatchObject({
      type: 'message',
      text: '<at>Accord</at> propose',
      channelId: 'msteams',
      serviceUrl: `${machine.url}/teams-connector/`,
      from: { id: '29:object-medical', aadObjectId: 'object-medical', name: 'Medical director' },
      recipient: { id: '28:accord' },
      conversation: { conversationType: 'channel', tenantId: 'sample-tenant' },
      channelData: { tenant: { id: 'sample-tenant' }, channel: { id: channel } },
      entities: [{ type: 'mention', mentioned: { id: '28:accord' } }],
    });
    const { conversation, id } = activity as unknown as Activity;
    expect(conversation.id).toBe(`${channel};messageid=${id}`);
  });

  it('which button was pressed on which message', async () => {
    const id = await post(message(say('Shall we?')));
    await act(machine.url, 'teams/press', { seat, message: id, action: agree });
    expect(lastActivity(bot)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: id,
      value: { action: agree, trigger: 'manual' },
    });
  });
});

describe('the bot’s answer to a button', () => {
  it('is a card for that person alone, until the message is drawn again', async () => {
    const id = await post(message(say('Shared')));
    bot.answerWith(() => Response.json({ statusCode: 200, type: cardType, value: say('Yours') }));
    await act(machine.url, 'teams/press', { seat, message: id, action: agree });
    expect((await pane()).channel.at(-1)).toMatchObject({ personal: true, card: say('Yours') });
    expect((await pane('council')).channel.at(-1)).toMatchObject({ card: say('Shared') });
    await connector('PUT', `${channel}/activities/${id}`, message(say('Anew')));
    expect((await pane()).channel.at(-1)).toMatchObject({ personal: false, card: say('Anew') });
  });

  it('may be a short private sentence', async () => {
    const type = 'application/vnd.microsoft.activity.message';
    bot.answerWith(() => Response.json({ statusCode: 200, type, value: 'You take no side.' }));
    const pressed = await press(agree);
    expect(await pressed.json()).toEqual({ kind: 'told', words: 'You take no side.' });
  });

  it('may be an error', async () => {
    const value = { code: 'BadRequest', message: 'no' };
    const type = 'application/vnd.microsoft.error';
    bot.answerWith(() => Response.json({ statusCode: 400, type, value }));
    expect(await (await press(agree)).json()).toEqual({ kind: 'refused', status: 400 });
  });
});

describe('a dialog', () => {
  const action = {
    type: 'Action.Submit',
    data: { msteams: { type: 'task/fetch' }, act: 'object' },
  };
  const value = { title: 'I object', card: attached(say('Why?')) };

  it('is fetched, shown, sent and closed', async () => {
    bot.answerWith(() => Response.json({ task: { type: 'continue', value } }));
    await press(action);
    expect(lastActivity(bot)).toMatchObject({ name: 'task/fetch', value: { data: action.data } });
    expect((await pane()).dialog).toMatchObject({ title: 'I object', card: say('Why?') });
    bot.answerWith(() => new Response(''));
    await act(machine.url, 'teams/submit', { seat, data: { act: 'object', harm: 'Cost' } });
    const sent = { name: 'task/submit', value: { data: { act: 'object', harm: 'Cost' } } };
    expect(lastActivity(bot)).toMatchObject(sent);
    expect((await pane()).dialog).toBeNull();
  });

  it('may only say something', async () => {
    bot.answerWith(() => Response.json({ task: { type: 'message', value: 'Not now.' } }));
    await press(action);
    expect((await pane()).dialog).toMatchObject({ card: null, words: 'Not now.' });
    await act(machine.url, 'teams/close', { seat });
    expect((await pane()).dialog).toBeNull();
  });
});

interface Activity {
  readonly id: string;
  readonly type: string;
  readonly conversation: { readonly id: string };
}

async function press(action: object): Promise<Response> {
  const id = await post(message(say('Shall we?')));
  return act(machine.url, 'teams/press', { seat, message: id, action });
}

async function post(body: object): Promise<string> {
  const response = await connector('POST', `${channel}/activities`, body);
  const { id } = (await response.json()) as { readonly id: string };
  return id;
}

function connector(method: string, path: string, body?: unknown): Promise<Response> {
  const parts = path.split('/').map(encodeURIComponent).join('/');
  const url = `${machine.url}/teams-connector/v3/conversations${path ? `/${parts}` : ''}`;
  const headers = { 'content-type': 'application/json' };
  return fetch(url, { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) });
}

async function pane(as = seat) {
  const response = await fetch(`${machine.url}/console/state?teams=${as}`);
  return ((await response.json()) as ConsoleState).teams;
}
