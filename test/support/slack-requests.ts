import { createHmac } from 'node:crypto';
import type { HttpRequest } from '#bots/slack/http-request.ts';

export const signingSecret = 'a-secret-of-the-test';
export const form = 'application/x-www-form-urlencoded';

/** A request as Slack signs and API Gateway brings it. */
export function signed(body: string, contentType = form, seconds = now()): HttpRequest {
  const mac = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex');
  const headers = {
    'content-type': contentType,
    'x-slack-request-timestamp': String(seconds),
    'x-slack-signature': `v0=${mac}`,
  };
  return { headers, body, isBase64Encoded: false };
}

export function now(): number {
  return Math.floor(Date.now() / 1000);
}

export function interaction(payload: object): HttpRequest {
  return signed(new URLSearchParams({ payload: JSON.stringify(payload) }).toString());
}

/** Member of the GPs' own workspace, in a channel shared with the app's. */
const member = {
  user: { id: 'UMEMBER', username: 'member', team_id: 'TGPS' },
  team: { id: 'TICS', domain: 'ics' },
  token: 'unused',
  api_app_id: 'A1',
};

export const membersAccount = { platform: 'slack', team: 'TGPS', user: 'UMEMBER' } as const;
export const about = { ics: 'qe1', decision: 'd-1', version: 'b7e1' };

export function slashCommand(command = '/decide'): HttpRequest {
  const fields = {
    command,
    text: '',
    team_id: 'TICS',
    user_id: 'UMEMBER',
    channel_id: 'CBOARD',
    trigger_id: '13.37.decide',
    response_url: 'https://hooks.slack.test/1',
  };
  return signed(new URLSearchParams(fields).toString());
}

export function shortcut(): HttpRequest {
  return interaction({
    ...member,
    type: 'shortcut',
    callback_id: 'propose',
    trigger_id: '13.37.short',
    action_ts: '1700.1',
  });
}

/** The shortcut on a message in a thread; by the member's own hand unless said otherwise. */
export function messageShortcut(message: object = {}): HttpRequest {
  return interaction({
    ...member,
    type: 'message_action',
    callback_id: 'make-it-count',
    trigger_id: '13.37.count',
    action_ts: '1700.9',
    message_ts: '1700.5',
    response_url: 'https://hooks.slack.test/1',
    channel: { id: 'CBOARD', name: 'board' },
    message: {
      type: 'message',
      user: 'UMEMBER',
      ts: '1700.5',
      thread_ts: '1700.1',
      text: 'Who pays?',
      ...message,
    },
  });
}

interface Press {
  readonly act?: string;
  readonly value?: string;
  readonly blockId?: string;
  readonly channel?: string;
  readonly isEphemeral?: boolean;
  readonly responseUrl?: string;
}

export function pressOnMessage(press: Press = {}): HttpRequest {
  const { channel = 'CBOARD', isEphemeral = false } = press;
  return interaction({
    ...member,
    ...actions(press),
    container: { type: 'message', channel_id: channel, is_ephemeral: isEphemeral },
    channel: { id: channel, name: 'board' },
    ...(isEphemeral ? {} : { message: { type: 'message', ts: '1700.1', text: '', team: 'TICS' } }),
    response_url: press.responseUrl,
  });
}

export function pressInModal(callbackId: string, press: Press = {}): HttpRequest {
  return interaction({
    ...member,
    ...actions(press),
    container: { type: 'view', view_id: 'V1' },
    view: { id: 'V1', hash: '1.a', callback_id: callbackId, private_metadata: '', blocks: [] },
  });
}

function actions({ act = 'agree', value = JSON.stringify(about), blockId = 'card-0' }: Press) {
  const action = { type: 'button', action_id: act, block_id: blockId, value, action_ts: '1700.2' };
  return { type: 'block_actions', trigger_id: `13.37.${act}`, actions: [action] };
}

export function sentForm(
  values: object,
  { act = 'object', metadata = JSON.stringify(about), hash = '1.a' } = {},
): HttpRequest {
  return interaction({
    ...member,
    type: 'view_submission',
    trigger_id: '13.37.sent',
    view: {
      id: 'V1',
      hash,
      callback_id: act,
      private_metadata: metadata,
      blocks: [],
      state: { values },
    },
  });
}
