import type { Middleware, SlackCommandMiddlewareArgs, SlashCommand } from '@slack/bolt';
import type { Press } from '#bots/desk/desk.ts';
import { message } from '#bots/slack/blocks/message.ts';
import { modal } from '#bots/slack/blocks/modal.ts';
import { callOrOwe } from './call-or-owe.ts';
import type { Arrival, Wiring } from './wiring.ts';
import { noticeOf, wordsOwed } from './words-owed.ts';

/** A command opens a form or a list; a "no" is the command's own answer and costs no call. */
export function slashCommand(
  act: Press['act'],
  { desk, client, owe }: Wiring,
): Middleware<SlackCommandMiddlewareArgs, Arrival> {
  return async ({ command, context, ack }) => {
    const press = { ...pressOf(command), arrived: context.arrived, act };
    const reply = await desk.press(press);
    if (reply.kind !== 'ask') {
      await ack({ response_type: 'ephemeral', ...message(noticeOf(reply)) });
      return;
    }
    const opening = { trigger_id: command.trigger_id, view: modal(reply.view) };
    await callOrOwe(
      () => client.views.open(opening),
      () => owe(press.account, wordsOwed(reply)),
    );
    await ack();
  };
}

function pressOf(command: SlashCommand): Omit<Press, 'act' | 'arrived'> {
  const { team_id: team, user_id: user, channel_id: channel, trigger_id: trigger } = command;
  return {
    account: { platform: 'slack', team, user },
    place: { platform: 'slack', team, channel },
    commandId: `slack-${trigger}`,
    about: {},
  };
}
