import * as z from 'zod';
import { type ApiAnswer, failed } from './api-answer.ts';
import { channelOf, slackSeat } from './channels.ts';
import { postEphemeral, postMessage, updateMessage } from './chat-methods.ts';
import { openView, pushView, updateView } from './view-methods.ts';
import type { Workspace } from './workspace.ts';

type Method = (workspace: Workspace, given: unknown) => ApiAnswer | Promise<ApiAnswer>;

const methods: Readonly<Record<string, Method>> = {
  'auth.test': authTest,
  'chat.postEphemeral': postEphemeral,
  'chat.postMessage': postMessage,
  'chat.update': updateMessage,
  'conversations.open': openConversation,
  'users.info': userInfo,
  'views.open': openView,
  'views.push': pushView,
  'views.update': updateView,
};

/** Answers one Web API method as Slack would. */
export async function callMethod(
  workspace: Workspace,
  name: string,
  given: unknown,
): Promise<ApiAnswer> {
  const method = methods[name];
  return method ? method(workspace, given) : failed('unknown_method');
}

function authTest({ options, team }: Workspace): ApiAnswer {
  const { user, bot } = options.botUser.slack;
  return { ok: true, team_id: team, user_id: user, bot_id: bot, user: options.botUser.name };
}

function openConversation({ options }: Workspace, given: unknown): ApiAnswer {
  const call = z.object({ users: z.string() }).safeParse(given);
  if (!call.success) return failed('invalid_arguments');
  const known = slackSeat(options, call.data.users);
  const channel = known && channelOf(options, known.user);
  return channel ? { ok: true, channel: { id: channel } } : failed('user_not_found');
}

function userInfo({ options, team }: Workspace, given: unknown): ApiAnswer {
  const call = z.object({ user: z.string() }).safeParse(given);
  const seat = call.success ? slackSeat(options, call.data.user) : undefined;
  if (!seat) return failed('user_not_found');
  const profile = { real_name: seat.name, display_name: seat.name };
  const zone = { tz: 'Europe/London', tz_offset: 0 };
  const user = { id: seat.user, team_id: team, name: seat.id, real_name: seat.name };
  return { ok: true, user: { ...user, ...zone, profile, is_bot: false, deleted: false } };
}
