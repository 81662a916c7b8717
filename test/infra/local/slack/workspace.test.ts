import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConsoleState } from '#infra/local/page/console-state.ts';
import { signRequest } from '#infra/local/slack/sign-request.ts';
import { openWorkspace } from '#infra/local/slack/workspace.ts';
import { act, type ConsoleMachine, consoleMachine } from '#test/support/console-machine.ts';
import { lastingFolder } from '#test/support/lasting-folder.ts';
import { lastPayload, type RecordingBot, recordingBot } from '#test/support/recording-bot.ts';

const folder = lastingFolder();
const channel = 'C0BOARD';
const seat = 'chair';
const plain = (text: string) => ({ type: 'plain_text' as const, text });
const blocks = [
  {
    type: 'actions' as const,
    elements: [
      { type: 'button' as const, action_id: 'agree', text: plain('I agree'), value: 'v1' },
    ],
  },
];
const view = {
  type: 'modal' as const,
  callback_id: 'propose',
  private_metadata: 'kept',
  title: plain('Raise a proposal'),
  submit: plain('Put it forward'),
  blocks: [
    {
      type: 'input' as const,
      block_id: 'title',
      label: plain('What should we agree?'),
      element: { type: 'plain_text_input' as const, action_id: 'title' },
    },
  ],
};

let machine: ConsoleMachine;
let bot: RecordingBot;
let slack: WebClient;

beforeAll(async () => {
  bot = recordingBot();
  machine = await consoleMachine(folder, () => bot.handle);
  slack = new WebClient('xoxb-local', {
    slackApiUrl: `${machine.url}/slack-api/`,
    retryConfig: { retries: 0 },
  });
});
beforeEach(() => bot.answerWith(() => new Response('')));
afterAll(() => machine.close());

describe('the Web API', () => {
  it('posts, to a channel or to a person', async () => {
    const posted = await slack.chat.postMessage({ channel, text: 'Shall we?', blocks });
    expect(posted).toMatchObject({ ok: true, channel });
    const direct = await slack.chat.postMessage({ channel: 'U0CHAIR', text: 'For you' });
    expect(direct.channel).toBe('D0CHAIR');
  });

  it('updates, and takes the blocks away when only text comes', async () => {
    const { ts = '' } = await slack.chat.postMessage({ channel, text: 'Before', blocks });
    const updated = await slack.chat.update({ channel, ts, text: 'After' });
    expect(updated.message).toMatchObject({ text: 'After', blocks: [] });
  });

  it.each([
    [
      'an unknown channel',
      () => slack.chat.postMessage({ channel: 'C404', text: 'a' }),
      'channel_not_found',
    ],
    [
      'an unknown message',
      () => slack.chat.update({ channel, ts: '1.1', text: 'a' }),
      'message_not_found',
    ],
    [
      'blocks beyond Slack’s limits',
      () => slack.chat.postMessage({ channel, text: 'a', blocks: [{ type: 'section' }] }),
      'invalid_blocks',
    ],
    ['an unknown person', () => slack.users.info({ user: 'U404' }), 'user_not_found'],
    ['an old trigger', () => slack.views.open({ trigger_id: 'old', view }), 'expired_trigger_id'],
    ['an unknown method', () => slack.apiCall('pins.add'), 'unknown_method'],
  ])('refuses %s', async (_, call, error) => {
    await expect(call()).rejects.toMatchObject({ data: { ok: false, error } });
  });
});

describe('what people do', () => {
  it('reaches the bot signed, as a form', async () => {
    await act(machine.url, 'slack/command', {
      seat,
      channel,
      command: '/decide',
      text: 'Shall we?',
    });
    const { headers, body } = bot.received.at(-1) ?? { headers: new Headers(), body: '' };
    const seconds = Number(headers.get('x-slack-request-timestamp'));
    expect(Math.abs(seconds - Date.now() / 1000)).toBeLessThan(5);
    const signed = signRequest(machine.options.signingSecret, body, seconds);
    expect(headers.get('x-slack-signature')).toBe(signed['x-slack-signature']);
    expect(Object.fromEntries(new URLSearchParams(body))).toMatchObject({
      command: '/decide',
      text: 'Shall we?',
      user_id: 'U0CHAIR',
      channel_id: channel,
      team_id: 'T0ACCORD',
    });
  });

  it('a button brings its message, its value and a way to answer', async () => {
    const { ts = '' } = await slack.chat.postMessage({ channel, text: 'Shall we?', blocks });
    const press = { seat, channel, ts, block: 'block-0', action: 'agree', value: null };
    await act(machine.url, 'slack/press', press);
    const payload = lastPayload(bot);
    expect(payload).toMatchObject({
      type: 'block_actions',
      user: { id: 'U0CHAIR', team_id: 'T0ACCORD' },
      container: { type: 'message', message_ts: ts, channel_id: channel },
      channel: { id: channel },
      message: { ts, text: 'Shall we?' },
      actions: [{ action_id: 'agree', block_id: 'block-0', type: 'button', value: 'v1' }],
    });
    const answer = { text: 'Recorded', replace_original: false };
    const sent = await send(String(payload['response_url']), answer);
    expect(sent.status).toBe(200);
    expect(await lastIn('channel')).toMatchObject({ text: 'Recorded', onlyFor: 'U0CHAIR' });
  });

  it('a trigger opens one modal and no second', async () => {
    await act(machine.url, 'slack/shortcut', { seat });
    const { trigger_id: trigger, callback_id: id } = lastPayload(bot);
    expect(id).toBe('propose');
    await slack.views.open({ trigger_id: String(trigger), view });
    const again = slack.views.open({ trigger_id: String(trigger), view });
    await expect(again).rejects.toMatchObject({ data: { error: 'expired_trigger_id' } });
  });

  it('a modal brings what stands in its boxes, and shows what is wrong', async () => {
    const errors = { title: 'Please put it as a question.' };
    bot.answerWith(() => Response.json({ response_action: 'errors', errors }));
    const { modal } = await pane();
    const values = { title: 'No question' };
    const sent = await act(machine.url, 'slack/submit', { seat, modal: modal?.id, values });
    expect(await sent.json()).toEqual({ kind: 'look again', errors });
    const typed = { title: { title: { type: 'plain_text_input', value: 'No question' } } };
    expect(lastPayload(bot)).toMatchObject({
      type: 'view_submission',
      view: {
        id: modal?.id,
        hash: modal?.hash,
        private_metadata: 'kept',
        state: { values: typed },
      },
    });
  });

  it('a modal closes when the bot has nothing against it', async () => {
    const { modal } = await pane();
    const body = { seat, modal: modal?.id, values: { title: 'Shall we?' } };
    await act(machine.url, 'slack/submit', body);
    expect((await pane()).modal).toBeNull();
  });

  it('is answered kindly when the bot fails', async () => {
    bot.answerWith(() => new Response(null, { status: 500 }));
    const failed = await act(machine.url, 'slack/shortcut', { seat });
    expect(await failed.json()).toEqual({ kind: 'refused', status: 500 });
  });
});

it('a second start finds what stood there', async () => {
  await slack.chat.postMessage({ channel, text: 'Kept' });
  const { state } = openWorkspace(machine.options);
  expect(state.messages.at(-1)).toMatchObject({ text: 'Kept', channel });
});

async function pane() {
  const { slack: seen } = await state();
  return seen;
}

async function lastIn(tab: 'channel' | 'direct') {
  return (await pane())[tab].at(-1);
}

async function state() {
  const response = await fetch(`${machine.url}/console/state?slack=${seat}`);
  return (await response.json()) as ConsoleState;
}

function send(url: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}
