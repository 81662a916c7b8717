import type { WebClient } from '@slack/web-api';
import type { Reply } from '#bots/desk/desk.ts';
import { modal } from '#bots/slack/blocks/modal.ts';
import { noticeOf } from './words-owed.ts';

interface Pressed {
  readonly view: { readonly id: string };
  readonly client: WebClient;
}

/**
 * The call that answers a press in a modal: what comes next takes its place. Nothing lies beneath
 * it that could have grown old, and closing it is the end.
 */
export function showInModal({ view: standing, client }: Pressed, reply: Reply) {
  const view = modal(reply.kind === 'ask' ? reply.view : noticeOf(reply));
  return (): Promise<unknown> => client.views.update({ view_id: standing.id, view });
}
