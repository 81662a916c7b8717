import type { GlobalShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { accountOf } from './account-of.ts';
import { openOverAll } from './open-over-all.ts';
import type { Arrival, Wiring } from './wiring.ts';

/** The shortcut works anywhere. */
export function proposeShortcut({
  desk,
  ...answering
}: Wiring): Middleware<SlackShortcutMiddlewareArgs<GlobalShortcut>, Arrival> {
  const open = openOverAll(answering);
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
    await open(account, shortcut.trigger_id, reply);
    await ack();
  };
}
