import type { GlobalShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { modal } from '#bots/slack/blocks/modal.ts';
import { accountOf } from './account-of.ts';
import { callOrOwe } from './call-or-owe.ts';
import type { Arrival, Wiring } from './wiring.ts';
import { noticeOf, wordsOwed } from './words-owed.ts';

/** The shortcut works anywhere, so there is no channel to answer in: even a "no" opens over all. */
export function proposeShortcut({
  desk,
  client,
  owe,
}: Wiring): Middleware<SlackShortcutMiddlewareArgs<GlobalShortcut>, Arrival> {
  return async ({ shortcut, context, ack }) => {
    const account = accountOf(shortcut);
    const reply = await desk.press({
      account,
      place: null,
      commandId: `slack-${shortcut.trigger_id}`,
      arrived: context.arrived,
      act: 'propose',
      about: {},
    });
    const view = modal(reply.kind === 'ask' ? reply.view : noticeOf(reply));
    await callOrOwe(
      () => client.views.open({ trigger_id: shortcut.trigger_id, view }),
      () => owe(account, wordsOwed(reply)),
    );
    await ack();
  };
}
