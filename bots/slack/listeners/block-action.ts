import type { BlockButtonAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { Press } from '#bots/desk/desk.ts';
import { parseAbout } from '#bots/slack/parse-about.ts';
import type { ActId } from '#bots/views/act-id.ts';
import type { Place } from '#shared/directory/account.ts';
import { accountOf } from './account-of.ts';
import { callOrOwe } from './call-or-owe.ts';
import { showInMessage } from './show-in-message.ts';
import { showInModal } from './show-in-modal.ts';
import type { Arrival, Wiring } from './wiring.ts';
import { wordsOwed } from './words-owed.ts';

type Args = SlackActionMiddlewareArgs<BlockButtonAction>;

/** A button, on a message or in a modal. One we never drew is not acknowledged. */
export function blockAction(act: ActId, { desk, client, owe }: Wiring): Middleware<Args, Arrival> {
  return async ({ body, action, context, ack, respond }) => {
    const about = parseAbout(action.value);
    if (about === undefined) return;
    const press: Press = {
      account: accountOf(body),
      place: placeOf(body),
      commandId: `slack-${body.trigger_id}`,
      arrived: context.arrived,
      act,
      about,
    };
    const reply = await desk.press(press);
    const call =
      body.view === undefined
        ? showInMessage({ body, action, client, respond }, reply)
        : showInModal({ view: body.view, client }, reply);
    await callOrOwe(call, () => owe(press.account, wordsOwed(reply)));
    await ack();
  };
}

/** The app's own workspace, of which the message speaks; in a shared channel the press may not. */
function placeOf(body: BlockButtonAction): Place | null {
  if (body.channel === undefined) return null;
  const ours: unknown = body.message?.['team'];
  const team = typeof ours === 'string' ? ours : (body.team?.id ?? body.user.team_id ?? '');
  return { platform: 'slack', team, channel: body.channel.id };
}
