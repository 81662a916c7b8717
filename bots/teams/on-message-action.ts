import type { Activity, InvokeResponse } from 'botbuilder';
import type { PointedAt } from '#bots/desk/desk.ts';
import type { ShownMessage } from '#shared/ports/deliveries.ts';
import { bringToDesk } from './bring-to-desk.ts';
import { channelOf, tenantOf } from './caller.ts';
import type { Arrival, Door } from './door.ts';
import { messageId } from './message-id.ts';
import { inDialog } from './on-dialog.ts';
import { plainWords } from './plain-words.ts';
import { stringAt } from './string-at.ts';
import { waysIn } from './ways-in.ts';

/** On a message of one's own, under a card: it becomes a concern, objection or question. */
export async function onMessageAction(door: Door, arrival: Arrival): Promise<InvokeResponse> {
  const { activity } = arrival;
  if (stringAt(activity.value, 'messagePayload', 'id') === undefined) return { status: 400 };
  const act = waysIn.makeItCount;
  if (stringAt(activity.value, 'commandId') !== act) return { status: 400 };
  const sent = { nonce: door.nonce(), act, about: {}, pointedAt: pointedAt(activity) } as const;
  return inDialog(await bringToDesk(door, arrival, sent), door.nonce());
}

function pointedAt(activity: Activity): PointedAt {
  const writer = stringAt(activity.value, 'messagePayload', 'from', 'user', 'id');
  return {
    isOwn: writer !== undefined && writer === stringAt(activity, 'from', 'aadObjectId'),
    under: rootOf(activity),
    text: plainWords(stringAt(activity.value, 'messagePayload', 'body', 'content') ?? ''),
  };
}

/** The first message of the thread, in a channel; a chat has no threads. */
function rootOf(activity: Activity): ShownMessage | null {
  const tenant = tenantOf(activity);
  const channel = channelOf(activity);
  const [, thread] = /;messageid=([^;]+)/.exec(activity.conversation.id) ?? [];
  const root = stringAt(activity.value, 'messagePayload', 'replyToId') ?? thread;
  if (tenant === undefined || channel === undefined || root === undefined) return null;
  const isRoot = root === stringAt(activity.value, 'messagePayload', 'id');
  return isRoot ? null : { platform: 'teams', tenant, message: messageId(channel, root) };
}
