import * as z from 'zod';
import { jsonOf } from '#infra/json-of.ts';
import { type ActOutcome, done, failureOf } from '#infra/local/page/act-outcome.ts';
import type { CardAction } from './card-action.ts';
import { checkCard } from './check-card.ts';
import { changeMessage, findMessage } from './messages.ts';
import { sendActivity } from './send-activity.ts';
import { cardType } from './sent-activity.ts';
import type { TeamsMessage } from './teams-message.ts';
import type { Tenant } from './tenant.ts';

const response = z.discriminatedUnion('type', [
  z.object({
    statusCode: z.literal(200),
    type: z.literal(cardType),
    value: z.record(z.string(), z.unknown()),
  }),
  z.object({
    statusCode: z.literal(200),
    type: z.literal('application/vnd.microsoft.activity.message'),
    value: z.string(),
  }),
  z.object({
    statusCode: z.int().min(400),
    type: z.literal('application/vnd.microsoft.error'),
    value: z.object({ code: z.string(), message: z.string() }),
  }),
]);

/** Someone presses an Action.Execute: the bot's answer is for this person alone. */
export async function executeAction(
  tenant: Tenant,
  user: string,
  message: TeamsMessage,
  action: CardAction,
): Promise<ActOutcome> {
  const answer = await sendActivity(tenant, user, message, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: message.id,
    value: { action: { data: {}, ...action }, trigger: 'manual' },
  });
  const failure = failureOf(answer);
  if (failure ?? answer.kind === 'silent') return failure ?? { kind: 'silent' };
  if (answer.body.trim() === '') return done;
  const wanted = response.safeParse(jsonOf(answer.body));
  if (!wanted.success) return { kind: 'refused', status: answer.status };
  return follow(tenant, user, message.id, wanted.data);
}

async function follow(
  tenant: Tenant,
  user: string,
  messageId: string,
  wanted: z.infer<typeof response>,
): Promise<ActOutcome> {
  switch (wanted.type) {
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'told', words: wanted.value };
    case 'application/vnd.microsoft.error':
      return { kind: 'refused', status: wanted.statusCode };
    case cardType: {
      if (checkCard(wanted.value).length > 0) return { kind: 'refused', status: 400 };
      const personal = findMessage(tenant, messageId)?.personal ?? {};
      await changeMessage(tenant, messageId, { personal: { ...personal, [user]: wanted.value } });
      return done;
    }
  }
}
