import { type ActOutcome, done, failureOf } from '#infra/local/page/act-outcome.ts';
import { isPersonal } from './conversations.ts';
import { addMessage } from './messages.ts';
import { sendActivity } from './send-activity.ts';
import type { Tenant } from './tenant.ts';

/** Someone writes to the bot: in a chat as it is, in a channel by naming it. */
export async function writeMessage(
  tenant: Tenant,
  user: string,
  conversation: string,
  words: string,
): Promise<ActOutcome> {
  const { name, teams } = tenant.options.botUser;
  const named = isPersonal(conversation) ? words : `@${name} ${words}`;
  const message = await addMessage(tenant, {
    conversation,
    thread: null,
    author: user,
    text: named,
    card: null,
  });
  const mention = `<at>${name}</at>`;
  const answer = await sendActivity(
    tenant,
    user,
    { conversation, thread: message.thread },
    {
      type: 'message',
      id: message.id,
      textFormat: 'plain',
      ...(isPersonal(conversation)
        ? { text: words }
        : {
            text: `${mention} ${words}`,
            entities: [{ type: 'mention', text: mention, mentioned: { id: teams.id, name } }],
          }),
    },
  );
  return failureOf(answer) ?? done;
}
