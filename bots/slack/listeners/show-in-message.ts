import type { BlockButtonAction, ButtonAction, RespondFn } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Reply } from '#bots/desk/desk.ts';
import { message } from '#bots/slack/blocks/message.ts';
import { modal } from '#bots/slack/blocks/modal.ts';
import { isOnNotice } from '#bots/slack/blocks/notice-blocks.ts';
import { noticeOf } from './words-owed.ts';

interface Pressed {
  readonly body: BlockButtonAction;
  readonly action: ButtonAction;
  readonly client: WebClient;
  readonly respond: RespondFn;
}

/** The call that answers a press on a message: a form over all, or words for this person alone. */
export function showInMessage(pressed: Pressed, reply: Reply): () => Promise<unknown> {
  const { body, client, respond } = pressed;
  if (reply.kind === 'ask') {
    const opening = { trigger_id: body.trigger_id, view: modal(reply.view) };
    return () => client.views.open(opening);
  }
  const answer = {
    response_type: 'ephemeral' as const,
    replace_original: reply.kind === 'done' && isOwnNotice(pressed),
    ...message(noticeOf(reply)),
  };
  return () => respond(answer);
}

/**
 * A private question that has been answered gives way to its receipt. A refused one stays, since
 * it still waits, and so does a card: it is drawn again when the record changes.
 */
function isOwnNotice({ body, action }: Pressed): boolean {
  const isPrivate = body.channel?.id.startsWith('D') || body.container['is_ephemeral'] === true;
  return isPrivate && isOnNotice(action.block_id);
}
