import { type ActOutcome, done } from '#infra/local/page/act-outcome.ts';
import { addMessage, findMessage } from './messages.ts';
import type { Tenant } from './tenant.ts';

/** Someone writes under a message, and names nobody: the bot is told nothing of it. */
export async function replyInThread(
  tenant: Tenant,
  author: string,
  { message, text }: { readonly message: string; readonly text: string },
): Promise<ActOutcome | undefined> {
  const root = findMessage(tenant, message);
  if (!root) return undefined;
  const { conversation, thread } = root;
  await addMessage(tenant, { conversation, thread, author, text, card: null });
  return done;
}
