import type { Block } from './check-blocks.ts';
import type { NamedBlock, SlackMessage } from './slack-message.ts';
import type { Workspace } from './workspace.ts';

export interface NewMessage {
  readonly channel: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly onlyFor?: string;
  /** A person; otherwise the clerk. */
  readonly author?: string;
  readonly thread?: string;
}

export async function addMessage(workspace: Workspace, words: NewMessage): Promise<SlackMessage> {
  const { state, options } = workspace;
  state.count += 1;
  const message: SlackMessage = {
    ts: `${Math.floor(Date.now() / 1000)}.${String(state.count).padStart(6, '0')}`,
    channel: words.channel,
    author: words.author ?? options.botUser.slack.user,
    ...(words.thread === undefined ? {} : { thread: words.thread }),
    text: words.text,
    blocks: named(words.blocks),
    at: options.clock.now(),
    edited: false,
    onlyFor: words.onlyFor ?? null,
  };
  state.messages.push(message);
  await workspace.changed();
  return message;
}

export function findMessage(
  { state }: Workspace,
  channel: string,
  ts: string,
): SlackMessage | undefined {
  return state.messages.find((message) => message.ts === ts && message.channel === channel);
}

/** Draws the message again. Text without blocks takes the blocks away, as at Slack. */
export async function rewriteMessage(
  workspace: Workspace,
  message: SlackMessage,
  words: { readonly text: string; readonly blocks: readonly Block[] },
): Promise<SlackMessage> {
  const { state } = workspace;
  const next = { ...message, text: words.text, blocks: named(words.blocks), edited: true };
  state.messages = state.messages.map((each) => (each === message ? next : each));
  await workspace.changed();
  return next;
}

export async function removeMessage(workspace: Workspace, message: SlackMessage): Promise<void> {
  const { state } = workspace;
  state.messages = state.messages.filter((each) => each !== message);
  await workspace.changed();
}

export function named(blocks: readonly Block[]): readonly NamedBlock[] {
  return blocks.map((block, index) => ({ ...block, block_id: block.block_id ?? `block-${index}` }));
}
