import * as z from 'zod';
import { type ApiAnswer, failed } from './api-answer.ts';
import { channelOf, slackSeat } from './channels.ts';
import { blocksOf } from './check-blocks.ts';
import { checkMessage } from './check-message.ts';
import { addMessage, findMessage, rewriteMessage } from './messages.ts';
import { jsonArgument } from './method-arguments.ts';
import type { SlackMessage } from './slack-message.ts';
import type { Workspace } from './workspace.ts';

const words = { channel: z.string(), text: z.string().optional(), blocks: jsonArgument.optional() };
const posted = z.object(words);
const updated = z.object({ ...words, ts: z.string() });
const whispered = z.object({ ...words, user: z.string() });

export async function postMessage(workspace: Workspace, given: unknown): Promise<ApiAnswer> {
  const call = posted.safeParse(given);
  if (!call.success) return failed('invalid_arguments');
  const channel = channelOf(workspace.options, call.data.channel);
  if (!channel) return failed('channel_not_found');
  const fault = checkMessage(call.data, 'post');
  if (fault) return failed(fault.error, fault.findings);
  const message = await addMessage(workspace, { channel, ...wordsOf(call.data) });
  return { ok: true, channel, ts: message.ts, message: messageJson(workspace, message) };
}

export async function updateMessage(workspace: Workspace, given: unknown): Promise<ApiAnswer> {
  const call = updated.safeParse(given);
  if (!call.success) return failed('invalid_arguments');
  const message = findMessage(workspace, call.data.channel, call.data.ts);
  if (!message || message.onlyFor) return failed('message_not_found');
  const fault = checkMessage(call.data, 'update');
  if (fault) return failed(fault.error, fault.findings);
  const next = await rewriteMessage(workspace, message, wordsOf(call.data));
  const { channel, ts, text } = next;
  return { ok: true, channel, ts, text, message: messageJson(workspace, next) };
}

export async function postEphemeral(workspace: Workspace, given: unknown): Promise<ApiAnswer> {
  const call = whispered.safeParse(given);
  if (!call.success) return failed('invalid_arguments');
  const { options } = workspace;
  const channel = channelOf(options, call.data.channel);
  if (!channel) return failed('channel_not_found');
  if (!slackSeat(options, call.data.user)) return failed('user_not_in_channel');
  const fault = checkMessage(call.data, 'post');
  if (fault) return failed(fault.error, fault.findings);
  const onlyFor = call.data.user;
  const message = await addMessage(workspace, { channel, onlyFor, ...wordsOf(call.data) });
  return { ok: true, message_ts: message.ts };
}

/** A message as Slack shows it to an app. */
export function messageJson({ options, team }: Workspace, message: SlackMessage): object {
  const { text, ts, blocks } = message;
  const { user, bot } = options.botUser.slack;
  return { type: 'message', user, bot_id: bot, text, ts, team, blocks };
}

function wordsOf({ text = '', blocks }: { text?: string | undefined; blocks?: unknown }) {
  return { text, blocks: blocksOf.message.parse(blocks ?? []) };
}
