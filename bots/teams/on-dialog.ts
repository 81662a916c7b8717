import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { InvokeResponse } from 'botbuilder';
import type { Reply } from '#bots/desk/desk.ts';
import { inTeams } from '#bots/wording/in-teams.ts';
import { bringToDesk } from './bring-to-desk.ts';
import { cardAttachment } from './card-message.ts';
import type { Drawing } from './cards/card.ts';
import { cutAtWord } from './cards/cut-at-word.ts';
import { noticeCard } from './cards/notice-card.ts';
import type { Arrival, Door } from './door.ts';
import { readSent } from './read-sent.ts';
import { askCard, noticeOf } from './reply-card.ts';
import { fieldsOf } from './string-at.ts';

/** A dialog opened or sent: the answer is the next dialog, the last of them a receipt. */
export async function onDialog(door: Door, arrival: Arrival): Promise<InvokeResponse> {
  const data = fieldsOf(fieldsOf(arrival.activity.value)?.['data']);
  const sent = readSent(data?.['act'], data);
  if (sent === 'malformed') return { status: 400 };
  return inDialog(await bringToDesk(door, arrival, sent), door.nonce());
}

/** The answer as the next dialog. */
export function inDialog(reply: Reply, nonce: string): InvokeResponse {
  return next(titleOf(reply), dialogCard(reply, { nonce, surface: 'dialog' }));
}

function dialogCard(reply: Reply, drawing: Drawing): IAdaptiveCard {
  return reply.kind === 'ask' ? askCard(reply.view, drawing) : noticeCard(noticeOf(reply), drawing);
}

function titleOf(reply: Reply): string {
  if (reply.kind === 'ask') {
    return reply.view.kind === 'notice' ? inTeams.name : cutAtWord(reply.view.title, titleAtMost);
  }
  return reply.kind === 'done' ? inTeams.done : inTeams.notDone;
}

const titleAtMost = 60;

function next(title: string, card: IAdaptiveCard): InvokeResponse {
  const value = { title, width: 'medium', height: 'medium', card: cardAttachment(card) };
  return { status: 200, body: { task: { type: 'continue', value } } };
}
