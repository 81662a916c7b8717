import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import { message } from '#bots/slack/blocks/message.ts';
import { dayView } from '#bots/views/day.ts';
import { cardFor } from '#bots/views/decision-card.ts';
import { draftNotice } from '#bots/views/draft-card.ts';
import { noticeView } from '#bots/views/notice.ts';
import type { Account, Place } from '#shared/directory/account.ts';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import type { Messenger } from '#shared/ports/messenger.ts';

/**
 * The bot's own messages. A message is known by its conversation and its time together: one sent to
 * a person stands in a conversation whose name Slack gives only then, and can be drawn again only
 * by that name.
 */
export function slackMessenger(client: WebClient): Messenger {
  return {
    async show(where, decision) {
      const { channel, ts } = await post(addressOf(where), cardFor(decision));
      return `${channel}/${ts}`;
    },
    async redraw(_where, shown, decision) {
      const [channel = '', ts = ''] = shown.split('/');
      const drawn = message(cardFor(decision));
      await taken(() => client.chat.update({ channel, ts, ...drawn }));
    },
    async tell(whom, notice, decision) {
      await post(whom.user, noticeView(notice, decision));
    },
    async tellOfDraft(whom, notice, draft) {
      await post(whom.user, draftNotice(notice, draft));
    },
    async tellDay(whom, day) {
      await post(whom.user, dayView(day));
    },
    async answer(whom, lines) {
      await post(whom.user, { kind: 'notice', lines, buttons: [] });
    },
  };

  async function post(channel: string, view: Parameters<typeof message>[0]) {
    const drawn = { channel, ...message(view), unfurl_links: false, unfurl_media: false };
    const { channel: stands = channel, ts = '' } = await taken(() =>
      client.chat.postMessage(drawn),
    );
    return { channel: stands, ts };
  }
}

function addressOf(where: Place | Account): string {
  return 'channel' in where ? where.channel : where.user;
}

async function taken<Taken>(call: () => Promise<Taken>): Promise<Taken> {
  try {
    return await call();
  } catch (error) {
    throw new DeliveryFault(
      error,
      error instanceof WebAPIRateLimitedError ? error.retryAfter : undefined,
    );
  }
}
