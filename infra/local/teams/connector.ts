import * as z from 'zod';
import { personalChat, readConversation, teamsSeat } from './conversations.ts';
import { addMessage, changeMessage, findMessage, removeMessage } from './messages.ts';
import { readActivity } from './sent-activity.ts';
import type { TeamsMessage } from './teams-message.ts';
import type { Tenant } from './tenant.ts';

const creation = z.object({
  members: z.array(z.object({ id: z.string() })).default([]),
  activity: z.unknown().optional(),
  channelData: z.object({ channel: z.object({ id: z.string() }).optional() }).optional(),
});

/** `POST v3/conversations`: a chat with one person, or a new thread in a channel. */
export async function createConversation(tenant: Tenant, given: unknown): Promise<Response> {
  const call = creation.safeParse(given);
  if (!call.success) return refusal(400, 'BadSyntax');
  const { channelData, members, activity } = call.data;
  const channel = channelData?.channel?.id;
  return channel === undefined
    ? openChat(tenant, members[0]?.id ?? '', activity)
    : beginThread(tenant, channel, activity);
}

async function openChat(tenant: Tenant, member: string, activity: unknown): Promise<Response> {
  const seat = teamsSeat(tenant.options, member);
  if (!seat) return refusal(404, 'ConversationNotFound');
  const id = personalChat(seat.user);
  if (!activity) return created({ id });
  const sent = await sendActivity(tenant, { id, replyTo: null }, activity);
  return sent instanceof Response ? sent : created({ id, activityId: sent.id });
}

/** Teams begins a thread only with its first message. */
async function beginThread(tenant: Tenant, channel: string, activity: unknown): Promise<Response> {
  if (!activity) return refusal(400, 'BadSyntax');
  const sent = await sendActivity(tenant, { id: channel, replyTo: null }, activity);
  if (sent instanceof Response) return sent;
  return created({ id: `${channel};messageid=${sent.thread}`, activityId: sent.id });
}

/** `POST v3/conversations/{id}/activities[/{replyTo}]`: one message. */
export async function postActivity(
  tenant: Tenant,
  to: { readonly id: string; readonly replyTo: string | null },
  given: unknown,
): Promise<Response> {
  const sent = await sendActivity(tenant, to, given);
  return sent instanceof Response ? sent : created({ id: sent.id });
}

/** `PUT v3/conversations/{id}/activities/{activityId}`: the message drawn again, for everyone. */
export async function putActivity(
  tenant: Tenant,
  where: { readonly id: string; readonly activity: string },
  given: unknown,
): Promise<Response> {
  const standing = standingMessage(tenant, where);
  if (!standing) return refusal(404, 'ActivityNotFoundInConversation');
  const read = readActivity(given);
  if (!read.ok) return refusal(read.status, read.code, read.why);
  const { text, card } = read.words;
  await changeMessage(tenant, standing.id, { text, card, edited: true, personal: {} });
  return Response.json({ id: standing.id });
}

export async function deleteActivity(
  tenant: Tenant,
  where: { readonly id: string; readonly activity: string },
): Promise<Response> {
  const standing = standingMessage(tenant, where);
  if (!standing) return refusal(404, 'ActivityNotFoundInConversation');
  await removeMessage(tenant, standing.id);
  return Response.json({});
}

export function refusal(status: number, code: string, message: string = code): Response {
  return Response.json({ error: { code, message } }, { status });
}

async function sendActivity(
  tenant: Tenant,
  to: { readonly id: string; readonly replyTo: string | null },
  given: unknown,
): Promise<TeamsMessage | { readonly id: string; readonly thread: string } | Response> {
  const place = readConversation(tenant.options, to.id);
  if (!place) return refusal(404, 'ConversationNotFound');
  const read = readActivity(given);
  if (!read.ok) return refusal(read.status, read.code, read.why);
  const { visible, text, card, replyTo } = read.words;
  if (!visible) return { id: '0', thread: '0' };
  const answered = findMessage(tenant, to.replyTo ?? replyTo ?? '');
  const thread = place.thread ?? answered?.thread ?? null;
  const author = tenant.options.botUser.teams.id;
  return addMessage(tenant, { ...place, thread, author, text, card });
}

function standingMessage(
  tenant: Tenant,
  where: { readonly id: string; readonly activity: string },
): TeamsMessage | undefined {
  const place = readConversation(tenant.options, where.id);
  const message = findMessage(tenant, where.activity);
  return message?.conversation === place?.conversation ? message : undefined;
}

function created(body: object): Response {
  return Response.json(body, { status: 201 });
}
