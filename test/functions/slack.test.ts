import { expect, it } from 'vitest';
import type { HttpRequest } from '#bots/slack/http-request.ts';
import { done, frontReplying } from '#test/support/slack-front.ts';
import {
  about,
  form,
  interaction,
  now,
  pressOnMessage,
  sentForm,
  shortcut,
  signed,
  slashCommand,
} from '#test/support/slack-requests.ts';

const json = 'application/json';

it('answers the challenge by which Slack tries the address', async () => {
  const { front } = await frontReplying(done);
  const body = JSON.stringify({ type: 'url_verification', challenge: 'c4ll' });
  expect(await front(signed(body, json))).toMatchObject({ statusCode: 200, body: 'c4ll' });
});

it('answers an unsigned certificate check with nothing, and does nothing', async () => {
  const { front, presses } = await frontReplying(done);
  const check = { headers: { 'content-type': form }, isBase64Encoded: false };
  expect(await front({ ...check, body: 'ssl_check=1&token=t' })).toMatchObject({
    statusCode: 200,
    body: '',
  });
  const more = await front({ ...check, body: 'ssl_check=1&token=t&command=%2Fdecide' });
  expect(more.statusCode).toBe(401);
  expect(presses).toEqual([]);
});

const command = slashCommand();
const elsewhere = { ...command, headers: { ...command.headers, 'content-type': 'text/plain' } };

it.each<[string, HttpRequest, number]>([
  ['unsigned', { ...command, headers: { 'content-type': form } }, 401],
  ['wrongly signed', { ...command, body: `${command.body}&more=1` }, 401],
  ['truncated after it was signed', { ...command, body: command.body?.slice(0, -9) }, 401],
  ['stale', signed(command.body ?? '', form, now() - 302), 401],
  ['future-dated', signed(command.body ?? '', form, now() + 302), 401],
  ['three megabytes long', signed(`payload=${'x'.repeat(3_000_000)}`), 413],
  ['empty', signed(''), 400],
  ['no JSON', signed('hello', json), 400],
  ['truncated JSON', signed('{"type":"event_callback","event":{', json), 400],
  ['a form around truncated JSON', signed('payload=%7B%22type%22%3A'), 400],
  ['a form around no object', signed('payload=%5B1%5D'), 400],
  ['of another content type', elsewhere, 400],
  ['of a kind that we never asked for', interaction({ type: 'message_action' }), 400],
  ['an interaction of nobody', interaction({ type: 'shortcut', callback_id: 'propose' }), 400],
  ['a press without a button', interaction(without('actions')), 400],
  ['an unknown button', pressOnMessage({ act: 'approve' }), 400],
  ['a button about something else', pressOnMessage({ value: '{"seats":"all"}' }), 400],
  ['a button about no text', pressOnMessage({ value: '{"ics":7}' }), 400],
  ['a button about nothing', pressOnMessage({ value: 'agree' }), 400],
  ['a form about a list', sentForm({}, { metadata: '[]' }), 400],
  ['a form with a broken box', sentForm({ harm: { harm: { value: 7 } } }), 400],
  ['a form with broken choices', sentForm({ who: { who: { selected_options: [7] } } }), 400],
  ['an unknown form', sentForm({}, { act: 'approve' }), 400],
])('turns away a request that is %s', async (_, request, status) => {
  const { front, presses, slack } = await frontReplying(done);
  const answer = await front(request);
  expect(answer.statusCode).toBe(status);
  expect(answer.body).toMatch(/^[a-z-]+$/);
  expect(presses).toEqual([]);
  expect(slack.calls).toEqual([]);
});

it('an event that nobody waits for is taken and forgotten', async () => {
  const { front, presses } = await frontReplying(done);
  const event = { type: 'event_callback', team_id: 'TICS', event: { type: 'app_home_opened' } };
  const answer = await front(signed(JSON.stringify(event), json));
  expect(answer).toMatchObject({ statusCode: 200, body: '' });
  expect(presses).toEqual([]);
});

it.each([
  ['application/x-www-form-urlencoded; charset=utf-8'],
  ['Application/X-WWW-Form-URLEncoded;Charset=UTF-8'],
])('reads a form that calls itself %s', async (type) => {
  const { front, presses } = await frontReplying(done);
  const answer = await front(signed(command.body ?? '', type));
  expect(answer.statusCode).toBe(200);
  expect(presses).toHaveLength(1);
});

it('reads headers whatever their case', async () => {
  const { front } = await frontReplying(done);
  const headers = Object.fromEntries(
    Object.entries(command.headers).map(([name, value]) => [name.toUpperCase(), value]),
  );
  expect(await front({ ...command, headers })).toMatchObject({ statusCode: 200 });
});

it.each([['Ærø'], ['“Ærø” & £20 + ₤ 👩‍⚕️']])(
  'a base64 body with %s in it keeps every letter',
  async (words) => {
    const { front, presses } = await frontReplying(done);
    const request = sentForm({ harm: { harm: { type: 'plain_text_input', value: words } } });
    const body = Buffer.from(request.body ?? '', 'utf8').toString('base64');
    expect((await front({ ...request, body, isBase64Encoded: true })).statusCode).toBe(200);
    expect(presses[0]?.values).toEqual({ harm: words });
  },
);

it('raw UTF-8 in a signed body is signed and read as bytes', async () => {
  const { front, presses } = await frontReplying(done);
  const payload = new URLSearchParams(sentForm({ harm: { harm: { value: 'Ærø' } } }).body);
  const raw = `payload=${payload.get('payload') ?? ''}`;
  const request = signed(raw, 'application/x-www-form-urlencoded; charset=utf-8');
  const body = Buffer.from(raw, 'utf8').toString('base64');
  expect((await front({ ...request, body, isBase64Encoded: true })).statusCode).toBe(200);
  expect(presses[0]?.values).toEqual({ harm: 'Ærø' });
});

it.each([
  ['a command', slashCommand()],
  ['a shortcut', shortcut()],
  ['a press', pressOnMessage()],
  ['a form', sentForm({})],
])('%s sent five times reaches the desk under one command id', async (_, request) => {
  const { front, presses } = await frontReplying(done);
  const answers = await Promise.all(Array.from({ length: 5 }, () => front(request)));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(presses).toHaveLength(5);
  expect(new Set(presses.map(({ commandId }) => commandId)).size).toBe(1);
});

it('a fault is answered without a trace of where it happened', async () => {
  const { front } = await frontReplying(new Error('table unreachable at /var/task/store.ts'));
  const answer = await front(pressOnMessage());
  expect(answer.statusCode).toBe(500);
  expect(answer.body).toBe('fault');
});

function without(field: string): object {
  const sent = new URLSearchParams(pressOnMessage().body).get('payload') ?? '';
  return { ...(JSON.parse(sent) as object), about, [field]: [] };
}
