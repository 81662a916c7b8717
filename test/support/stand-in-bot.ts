import * as z from 'zod';
import type { ConsoleOptions } from '#infra/local/page/console-options.ts';
import type { Handler } from '#infra/local/serve.ts';
import { signRequest } from '#infra/local/slack/sign-request.ts';
import {
  receipt,
  type StandInDecision,
  slackCard,
  slackChoices,
  slackForm,
  teamsCard,
  teamsForm,
  teamsInvitation,
  teamsSaying,
} from './stand-in-cards.ts';

export interface StandInBot {
  readonly handle: Handler;
  /** Makes it answer everything with a fault of its own. */
  breakDown(): void;
}

type Fields = Readonly<Record<string, unknown>>;

const payload = z.looseObject({
  type: z.string(),
  trigger_id: z.string().default(''),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }).optional(),
  actions: z.array(z.object({ action_id: z.string() })).default([]),
  view: z.looseObject({ state: z.looseObject({ values: z.unknown() }) }).optional(),
});

const titleTyped = z.object({ title: z.object({ title: z.object({ value: z.string() }) }) });

const typed = z.looseObject({ title: z.string().default('') });
const pressed = z.looseObject({ verb: z.string().default(''), data: typed.prefault({}) });

const activity = z.looseObject({
  type: z.string(),
  name: z.string().default(''),
  conversation: z.object({ id: z.string() }),
  value: z.looseObject({ data: typed.prefault({}), action: pressed.prefault({}) }).prefault({}),
});

/** A bot small enough to try the console with: one decision, on both sides. */
export function standInBot(options: ConsoleOptions): StandInBot {
  const place = options.channels[0];
  if (!place) throw new Error('no place');
  let broken = false;
  let decision: StandInDecision | undefined;
  let shown = { ts: '', activity: '' };

  const slack = async (method: string, body: object): Promise<Fields> => {
    const url = `${options.baseUrl}/slack-api/${method}`;
    return send(url, 'POST', body);
  };
  const conversation = `${options.baseUrl}/teams-connector/v3/conversations`;
  const channel = encodeURIComponent(place.teams.channel);

  const draw = async (): Promise<void> => {
    if (!decision) return;
    const face = { channel: place.slack.channel, ...slackCard(decision) };
    const teamsFace = message(teamsCard(decision));
    if (shown.ts) {
      await slack('chat.update', { ...face, ts: shown.ts });
      const path = `${conversation}/${channel}/activities/${shown.activity}`;
      await send(path, 'PUT', teamsFace);
      return;
    }
    const { ts } = await slack('chat.postMessage', face);
    const { id } = await send(`${conversation}/${channel}/activities`, 'POST', teamsFace);
    shown = { ts: String(ts), activity: String(id) };
  };
  const propose = async (title: string): Promise<void> => {
    decision = { title, agreed: 0 };
    shown = { ts: '', activity: '' };
    await draw();
  };
  const agree = async (): Promise<void> => {
    if (decision) decision = { ...decision, agreed: decision.agreed + 1 };
    await draw();
  };

  const press = async (action: string, sent: z.infer<typeof payload>): Promise<void> => {
    const { trigger_id: trigger, user, view } = sent;
    if (action === 'agree') {
      await agree();
      const where = { channel: sent.channel?.id ?? user.id, user: user.id };
      await slack('chat.postEphemeral', { ...where, text: receipt });
      await slack('chat.postMessage', { channel: user.id, text: receipt });
    } else if (action === 'more') {
      await slack('views.open', { trigger_id: trigger, view: slackChoices() });
    } else {
      const method = view ? 'views.push' : 'views.open';
      await slack(method, { trigger_id: trigger, view: slackForm() });
    }
  };

  const onSlack = async (form: URLSearchParams): Promise<Response> => {
    const json = form.get('payload');
    if (json === null) {
      await slack('views.open', { trigger_id: form.get('trigger_id'), view: slackForm() });
      return new Response('');
    }
    const sent = payload.parse(JSON.parse(json));
    if (sent.type === 'view_submission') {
      const title = titleTyped.parse(sent.view?.state.values).title.title.value;
      const errors = { title: 'Please put it as a question.' };
      if (!title.endsWith('?')) return Response.json({ response_action: 'errors', errors });
      await propose(title);
      return new Response('');
    }
    await press(sent.actions[0]?.action_id ?? 'propose', sent);
    return new Response('');
  };

  const onTeams = async (sent: z.infer<typeof activity>): Promise<Response> => {
    if (sent.type === 'message') {
      const { id } = sent.conversation;
      const card = id.startsWith('a:') ? teamsForm('', '', 'chat') : teamsInvitation();
      await send(`${conversation}/${encodeURIComponent(id)}/activities`, 'POST', message(card));
      return new Response(null, { status: 202 });
    }
    return sent.type === 'invoke' ? invoked(sent) : new Response(null, { status: 202 });
  };
  const invoked = async ({ name, value }: z.infer<typeof activity>): Promise<Response> => {
    const { verb, data } = value.action;
    if (verb === 'propose') return drawn(await proposed(data.title, 'chat'));
    if (verb !== '') return execute(verb);
    const fetched = name === 'task/fetch';
    return dialog(fetched ? teamsForm() : await proposed(value.data.title, 'dialog'));
  };
  const proposed = async (title: string, where: 'chat' | 'dialog'): Promise<object> => {
    if (!title.endsWith('?')) return teamsForm(title, 'Please put it as a question.', where);
    await propose(title);
    return teamsSaying('Your proposal stands on both sides.');
  };
  const execute = async (verb: string): Promise<Response> => {
    if (verb === 'abstain') {
      const type = 'application/vnd.microsoft.activity.message';
      return Response.json({ statusCode: 200, type, value: 'You take no side.' });
    }
    await agree();
    return drawn(teamsCard(decision ?? { title: '', agreed: 0 }, receipt));
  };

  return {
    breakDown() {
      broken = true;
    },
    async handle(request) {
      const { pathname } = new URL(request.url);
      if (pathname !== '/slack/events' && pathname !== '/api/messages') return undefined;
      const body = await request.text();
      if (broken) return new Response(null, { status: 500 });
      if (pathname === '/api/messages') return onTeams(activity.parse(JSON.parse(body)));
      const seconds = Number(request.headers.get('x-slack-request-timestamp'));
      const expected = signRequest(options.signingSecret, body, seconds)['x-slack-signature'];
      const isSigned = request.headers.get('x-slack-signature') === expected;
      return isSigned ? onSlack(new URLSearchParams(body)) : new Response(null, { status: 401 });
    },
  };
}

function drawn(value: object): Response {
  const type = 'application/vnd.microsoft.card.adaptive';
  return Response.json({ statusCode: 200, type, value });
}

function dialog(content: object): Response {
  const card = { contentType: 'application/vnd.microsoft.card.adaptive', content };
  const value = { title: 'Raise a proposal', card, width: 'medium', height: 'medium' };
  return Response.json({ task: { type: 'continue', value } });
}

function message(content: object): object {
  const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive', content }];
  return { type: 'message', attachments };
}

async function send(url: string, method: string, body: object): Promise<Fields> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
  const answer = z.looseObject({}).parse(await response.json());
  if (!response.ok || answer['ok'] === false) throw new Error(JSON.stringify(answer));
  return answer;
}
