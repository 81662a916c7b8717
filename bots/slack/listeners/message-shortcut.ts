import type { MessageShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import type { PointedAt } from '#bots/desk/desk.ts';
import { accountOf } from './account-of.ts';
import { openOverAll } from './open-over-all.ts';
import { plainWords } from './plain-words.ts';
import type { Arrival, Wiring } from './wiring.ts';

/** On a message of one's own, in the thread under a card: it becomes a concern, objection or question. */
export function messageShortcut({
  desk,
  ...answering
}: Wiring): Middleware<SlackShortcutMiddlewareArgs<MessageShortcut>, Arrival> {
  const open = openOverAll(answering);
  return async ({ shortcut, context, ack }) => {
    const account = accountOf(shortcut);
    const reply = await desk.press({
      account,
      place: null,
      commandId: `slack-${shortcut.trigger_id}`,
      arrived: context.arrived,
      act: 'make-it-count',
      about: {},
      pointedAt: pointedAt(shortcut),
    });
    await open(account, shortcut.trigger_id, reply);
    await ack();
  };
}

/** The card is known by its channel and time; the shortcut works only in the app's own workspace. */
function pointedAt({ user, team, channel, message }: MessageShortcut): PointedAt {
  const thread: unknown = message['thread_ts'];
  const isUnder = typeof thread === 'string' && thread !== message.ts;
  const root = { team: team?.id ?? user.team_id ?? '', message: `${channel.id}/${String(thread)}` };
  return {
    isOwn: message.user === user.id,
    under: isUnder ? { platform: 'slack', ...root } : null,
    text: plainWords(message.text ?? ''),
  };
}
