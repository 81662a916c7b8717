import * as z from 'zod';
import { blocksOf } from './check-blocks.ts';
import { checkMessage } from './check-message.ts';
import { addMessage, findMessage, removeMessage, rewriteMessage } from './messages.ts';
import type { SlackMessage } from './slack-message.ts';
import type { Occasion, Workspace } from './workspace.ts';

const reply = z.object({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
});

type Reply = z.infer<typeof reply>;

/** Takes what an app sends to a response URL, or says in Slack's words why not. */
export async function takeReply(
  workspace: Workspace,
  token: string,
  given: unknown,
): Promise<'ok' | 'expired_url' | 'invalid_payload' | 'invalid_blocks' | 'no_text'> {
  const words = reply.safeParse(given);
  if (!words.success) return 'invalid_payload';
  const occasion = workspace.replies.use(token);
  if (!occasion) return 'expired_url';
  const original = originalOf(workspace, occasion);
  if (words.data.delete_original) {
    if (original) await removeMessage(workspace, original);
    return 'ok';
  }
  const fault = checkMessage(words.data, words.data.replace_original ? 'update' : 'post');
  if (fault) return fault.error === 'no_text' ? 'no_text' : 'invalid_blocks';
  await show(workspace, occasion, original, words.data);
  return 'ok';
}

/** An answer that came with the HTTP response itself is shown as one sent to the response URL. */
export async function takeInlineReply(
  workspace: Workspace,
  occasion: Occasion,
  given: unknown,
): Promise<void> {
  const words = reply.safeParse(given);
  if (!words.success || checkMessage(words.data, 'post')) return;
  await show(workspace, occasion, undefined, words.data);
}

async function show(
  workspace: Workspace,
  occasion: Occasion,
  original: SlackMessage | undefined,
  words: Reply,
): Promise<void> {
  const drawn = { text: words.text ?? '', blocks: blocksOf.message.parse(words.blocks ?? []) };
  if (words.replace_original && original) {
    await rewriteMessage(workspace, original, drawn);
    return;
  }
  const { channel, user } = occasion;
  if (!channel) return;
  const whisper = words.response_type === 'ephemeral' ? { onlyFor: user } : {};
  await addMessage(workspace, { channel, ...drawn, ...whisper });
}

function originalOf(workspace: Workspace, occasion: Occasion): SlackMessage | undefined {
  const { channel, message } = occasion;
  return channel && message ? findMessage(workspace, channel, message) : undefined;
}
