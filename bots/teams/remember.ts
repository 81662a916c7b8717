import type { Activity } from 'botbuilder';
import type { References } from '#shared/ports/references.ts';
import { callerOf, channelOf, tenantOf } from './caller.ts';
import { referenceOf } from './conversation-reference.ts';
import { fieldsOf, stringAt } from './string-at.ts';

/** Keeps how to write to this channel, or to this person one-to-one, until the bot is sent away. */
export async function remember(references: References, activity: Activity): Promise<void> {
  const tenant = tenantOf(activity);
  const channel = channelOf(activity);
  const conversation = channel ?? callerOf(activity)?.account.user;
  if (tenant === undefined || conversation === undefined || isFarewell(activity)) return;
  const reference = referenceOf(activity, channel ?? activity.conversation.id);
  await references.remember(tenant, conversation, reference);
}

function isFarewell(activity: Activity): boolean {
  const bot = stringAt(activity, 'recipient', 'id');
  const removed: unknown = activity.membersRemoved;
  const left = Array.isArray(removed) && removed.some((one) => fieldsOf(one)?.['id'] === bot);
  return left || stringAt(activity, 'action')?.startsWith('remove') === true;
}
