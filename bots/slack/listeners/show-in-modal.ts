import type { ViewOutput } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Reply } from '#bots/desk/desk.ts';
import { isChoicesView } from '#bots/slack/blocks/choices-view.ts';
import { modal } from '#bots/slack/blocks/modal.ts';
import { noticeOf } from './words-owed.ts';

interface Pressed {
  readonly trigger: string;
  readonly view: ViewOutput;
  readonly client: WebClient;
}

/**
 * The call that answers a press in a modal. A form lies on top of the list it came from, so that
 * the list is there on going back; everything else takes the modal's place, since Slack stacks
 * three at most.
 */
export function showInModal(pressed: Pressed, reply: Reply): () => Promise<unknown> {
  const { trigger, view: standing, client } = pressed;
  const view = modal(reply.kind === 'ask' ? reply.view : noticeOf(reply));
  return reply.kind === 'ask' && isChoicesView(standing.callback_id)
    ? () => client.views.push({ trigger_id: trigger, view })
    : () => client.views.update({ view_id: standing.id, view });
}
