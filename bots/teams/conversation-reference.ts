import type { Activity, ConversationReference } from 'botbuilder';
import { stringAt } from './string-at.ts';

/** What must be kept to write to a conversation later; never the thread it was met in. */
export function referenceOf(activity: Activity, id: string): unknown {
  const { channelId, serviceUrl, recipient: bot, conversation } = activity;
  const { conversationType, isGroup, tenantId } = conversation;
  return { channelId, serviceUrl, bot, conversation: { id, conversationType, isGroup, tenantId } };
}

/** A channel's conversation id carries the thread's first message. */
export function withoutThread(conversation: string): string {
  return conversation.split(';messageid=')[0] ?? conversation;
}

/** Whether what was kept still says where to write, and through which connector. */
export function isReference(kept: unknown): kept is ConversationReference {
  const needed = [['channelId'], ['serviceUrl'], ['conversation', 'id']];
  return needed.every((path) => stringAt(kept, ...path) !== undefined);
}
