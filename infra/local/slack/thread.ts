import { type ActOutcome, done, failureOf } from '#infra/local/page/act-outcome.ts';
import { channelJson, interaction, responseUrl } from './interaction.ts';
import { addMessage, findMessage } from './messages.ts';
import { sendPayload } from './send-to-bot.ts';
import type { SlackMessage } from './slack-message.ts';
import type { Workspace } from './workspace.ts';

interface Where {
  readonly channel: string;
  readonly ts: string;
}

/** Someone writes under a message. Nothing goes to the app: it reads no channel. */
export async function replyInThread(
  workspace: Workspace,
  user: string,
  { channel, ts, text }: Where & { readonly text: string },
): Promise<ActOutcome | undefined> {
  const root = findMessage(workspace, channel, ts);
  if (!root || root.onlyFor) return undefined;
  await addMessage(workspace, { channel, text, blocks: [], author: user, thread: ts });
  return done;
}

/** Someone chooses what the app offers on a message, among its further actions. */
export async function runMessageAction(
  workspace: Workspace,
  user: string,
  { channel, ts }: Where,
): Promise<ActOutcome | undefined> {
  const message = findMessage(workspace, channel, ts);
  if (!message) return undefined;
  const occasion = { user, channel, message: ts };
  const answer = await sendPayload(workspace, {
    ...interaction(workspace, user),
    type: 'message_action',
    callback_id: 'make-it-count',
    action_ts: String(Date.now() / 1000),
    message_ts: ts,
    channel: channelJson(workspace, channel),
    message: writtenJson(workspace, message),
    response_url: responseUrl(workspace, occasion),
    trigger_id: workspace.triggers.issue(occasion),
  });
  return failureOf(answer) ?? done;
}

/** What a person wrote, as Slack shows it to an app. */
function writtenJson({ team }: Workspace, { author, text, ts, thread }: SlackMessage): object {
  const under = thread === undefined ? {} : { thread_ts: thread };
  return { type: 'message', user: author, text, ts, team, ...under };
}

/** Each message with what stands in its thread under it. */
export function withThreads(all: readonly SlackMessage[]): readonly SlackMessage[] {
  return all
    .filter(({ thread }) => thread === undefined)
    .flatMap((root) => [root, ...all.filter(({ thread }) => thread === root.ts)]);
}
