import { jsonOf } from '#infra/json-of.ts';
import { type ActOutcome, done, failureOf } from '#infra/local/page/act-outcome.ts';
import { channelName, slackSeat } from './channels.ts';
import { appId, interaction, responseUrl } from './interaction.ts';
import { takeInlineReply } from './response-url.ts';
import { sendPayload, sendToBot } from './send-to-bot.ts';
import type { Workspace } from './workspace.ts';

/** Someone types a command in a channel, such as `/decide`, and perhaps some words after it. */
export async function runCommand(
  workspace: Workspace,
  user: string,
  channel: string,
  typed: { readonly command: string; readonly text: string },
): Promise<ActOutcome> {
  const { options, team, triggers } = workspace;
  const occasion = { user, channel, message: null };
  const answer = await sendToBot(workspace, {
    token: 'unused',
    api_app_id: appId,
    team_id: team,
    team_domain: 'accord',
    channel_id: channel,
    channel_name: channelName(options, channel),
    user_id: user,
    user_name: slackSeat(options, user)?.id ?? user,
    ...typed,
    is_enterprise_install: 'false',
    response_url: responseUrl(workspace, occasion),
    trigger_id: triggers.issue(occasion),
  });
  const failure = failureOf(answer);
  if (failure ?? answer.kind === 'silent') return failure ?? { kind: 'silent' };
  const words = answer.body.trim();
  if (words) await takeInlineReply(workspace, occasion, jsonOf(words) ?? { text: words });
  return done;
}

/** Someone chooses the app's shortcut from Slack's own menu. */
export async function runShortcut(workspace: Workspace, user: string): Promise<ActOutcome> {
  const answer = await sendPayload(workspace, {
    ...interaction(workspace, user),
    type: 'shortcut',
    callback_id: 'propose',
    action_ts: String(Date.now() / 1000),
    trigger_id: workspace.triggers.issue({ user, channel: null, message: null }),
  });
  return failureOf(answer) ?? done;
}
