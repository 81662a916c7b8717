import { askBot, type BotAnswer } from '#infra/local/page/bot-answer.ts';
import { signRequest } from './sign-request.ts';
import type { Workspace } from './workspace.ts';

/** Brings a form to the bot, signed as Slack signs. */
export function sendToBot(
  { options }: Workspace,
  fields: Readonly<Record<string, string>>,
): Promise<BotAnswer> {
  const body = new URLSearchParams(fields).toString();
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    ...signRequest(options.signingSecret, body, Math.floor(Date.now() / 1000)),
  };
  return askBot(new URL('/slack/events', options.botUrl).href, headers, body);
}

export function sendPayload(workspace: Workspace, payload: object): Promise<BotAnswer> {
  return sendToBot(workspace, { payload: JSON.stringify(payload) });
}
