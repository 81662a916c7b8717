import * as z from 'zod';
import { type ActOutcome, done, failureOf } from '#infra/local/page/act-outcome.ts';
import type { CardAction } from './card-action.ts';
import { fetchDialog } from './dialogs.ts';
import { executeAction } from './execute-action.ts';
import { findMessage } from './messages.ts';
import { sendActivity } from './send-activity.ts';
import type { TeamsMessage } from './teams-message.ts';
import type { Tenant } from './tenant.ts';

const dialogData = z.looseObject({ msteams: z.looseObject({ type: z.literal('task/fetch') }) });

/** Someone presses a button on a card. Undefined when the message is no longer there. */
export async function pressAction(
  tenant: Tenant,
  user: string,
  messageId: string,
  action: CardAction,
): Promise<ActOutcome | undefined> {
  const message = findMessage(tenant, messageId);
  if (!message) return undefined;
  if (dialogData.safeParse(action.data).success) {
    return fetchDialog(tenant, user, message, action);
  }
  return action.type === 'Action.Execute'
    ? executeAction(tenant, user, message, action)
    : sendValue(tenant, user, message, action);
}

/** A plain Action.Submit on a message arrives as a message without words. */
async function sendValue(
  tenant: Tenant,
  user: string,
  message: TeamsMessage,
  { data = {} }: CardAction,
): Promise<ActOutcome> {
  const activity = { type: 'message', value: data, replyToId: message.id };
  return failureOf(await sendActivity(tenant, user, message, activity)) ?? done;
}
