import * as z from 'zod';
import { jsonOf } from '#infra/json-of.ts';
import { type ActOutcome, done, failureOf } from '#infra/local/page/act-outcome.ts';
import type { BotAnswer } from '#infra/local/page/bot-answer.ts';
import type { CardAction } from './card-action.ts';
import { checkCard } from './check-card.ts';
import { findMessage } from './messages.ts';
import { sendActivity } from './send-activity.ts';
import { cardAttachment } from './sent-activity.ts';
import type { OpenDialog, TeamsMessage } from './teams-message.ts';
import type { Tenant } from './tenant.ts';

const size = z.union([z.number(), z.enum(['small', 'medium', 'large'])]).optional();
const task = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('continue'),
    value: z.object({ title: z.string(), card: cardAttachment, height: size, width: size }),
  }),
  z.object({ type: z.literal('message'), value: z.string() }),
]);
const response = z.object({ task });

/** A button asks for a dialog. */
export async function fetchDialog(
  tenant: Tenant,
  user: string,
  message: TeamsMessage,
  action: CardAction,
): Promise<ActOutcome> {
  const answer = await sendActivity(tenant, user, message, {
    type: 'invoke',
    name: 'task/fetch',
    replyToId: message.id,
    value: { data: action.data, context: { theme: 'default' } },
  });
  return follow(tenant, user, message.id, answer);
}

/** Someone chooses what the app offers on a message, among its further actions. */
export async function runMessageAction(
  tenant: Tenant,
  user: string,
  messageId: string,
): Promise<ActOutcome | undefined> {
  const message = findMessage(tenant, messageId);
  if (!message) return undefined;
  const answer = await sendActivity(tenant, user, message, {
    type: 'invoke',
    name: 'composeExtension/fetchTask',
    value: {
      commandId: 'make-it-count',
      commandContext: 'message',
      context: { theme: 'default' },
      messagePayload: payloadOf(message),
    },
  });
  return follow(tenant, user, message.id, answer);
}

/** A message as Teams shows it to an app. */
function payloadOf({ id, thread, author, text }: TeamsMessage): object {
  return {
    id,
    replyToId: thread === id ? null : thread,
    from: { user: { userIdentityType: 'aadUser', id: author } },
    body: { contentType: 'text', content: text },
  };
}

/** Someone sends a dialog: what stands in its boxes, merged with the button's own data. */
export async function submitDialog(
  tenant: Tenant,
  user: string,
  data: Readonly<Record<string, unknown>>,
): Promise<ActOutcome | undefined> {
  const dialog = tenant.state.dialogs[user];
  const message = dialog && findMessage(tenant, dialog.message);
  if (!message) return undefined;
  const answer = await sendActivity(tenant, user, message, {
    type: 'invoke',
    name: 'task/submit',
    replyToId: message.id,
    value: { data, context: { theme: 'default' } },
  });
  return follow(tenant, user, message.id, answer);
}

export async function closeDialog(tenant: Tenant, user: string): Promise<void> {
  delete tenant.state.dialogs[user];
  await tenant.changed();
}

async function follow(
  tenant: Tenant,
  user: string,
  message: string,
  answer: BotAnswer,
): Promise<ActOutcome> {
  const failure = failureOf(answer);
  if (failure ?? answer.kind === 'silent') return failure ?? { kind: 'silent' };
  const json = jsonOf(answer.body);
  const wanted = response.safeParse(json);
  if (wanted.success) return show(tenant, user, message, wanted.data.task);
  // Nothing more to ask: the dialog closes. Anything else cannot be read.
  if (!isEmpty(json)) return { kind: 'refused', status: answer.status };
  await closeDialog(tenant, user);
  return done;
}

async function show(
  tenant: Tenant,
  user: string,
  message: string,
  wanted: z.infer<typeof task>,
): Promise<ActOutcome> {
  const { state } = tenant;
  const card = wanted.type === 'continue' ? wanted.value.card.content : null;
  if (card && checkCard(card).length > 0) return { kind: 'refused', status: 400 };
  const title = wanted.type === 'continue' ? wanted.value.title : '';
  const words = wanted.type === 'continue' ? '' : wanted.value;
  state.count += 1;
  const dialog: OpenDialog = { title, words, card, drawing: state.count, message };
  state.dialogs[user] = dialog;
  await tenant.changed();
  return done;
}

function isEmpty(json: unknown): boolean {
  return json === undefined || json === null || z.strictObject({}).safeParse(json).success;
}
