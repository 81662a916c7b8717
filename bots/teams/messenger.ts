import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { TurnContext } from 'botbuilder';
import { dayView } from '#bots/views/day.ts';
import { cardFor } from '#bots/views/decision-card.ts';
import { draftNotice } from '#bots/views/draft-card.ts';
import { noticeView } from '#bots/views/notice.ts';
import type { NoticeView } from '#bots/views/view.ts';
import type { Opened } from '#shared/decision/decision.ts';
import type { Unseen } from '#shared/decision/unseen.ts';
import type { Account, Place } from '#shared/directory/account.ts';
import { DeliveryFault } from '#shared/ports/delivery-fault.ts';
import type { Messenger } from '#shared/ports/messenger.ts';
import type { References } from '#shared/ports/references.ts';
import type { TeamsAdapter } from './adapter.ts';
import { cardMessage } from './card-message.ts';
import type { Drawing } from './cards/card.ts';
import { decisionCard } from './cards/decision-card.ts';
import { noticeCard } from './cards/notice-card.ts';
import { messageId, messageIds } from './message-id.ts';
import { withinLimit } from './time-limit.ts';

export interface TeamsPost {
  readonly adapter: Pick<TeamsAdapter, 'carryOn'>;
  readonly references: References;
  readonly nonce: () => string;
}

const sentWithin = 10_000;

/** Writes to channels and people whose conversations are remembered; once each, never twice. */
export function teamsMessenger(post: TeamsPost): Messenger {
  const drawing = (): Drawing => ({ nonce: post.nonce(), surface: 'chat' });
  const tellPrivately = async (whom: Account, view: NoticeView) => {
    await send(post, whom, posting(noticeCard(view, drawing())));
  };
  return {
    async show(where, decision) {
      return send(post, where, posting(face(decision, drawing())));
    },
    async redraw(where, message, decision) {
      await send(post, where, redrawing(message, face(decision, drawing())));
    },
    async tell(whom, notice, decision) {
      await tellPrivately(whom, noticeView(notice, decision));
    },
    async tellOfDraft(whom, notice, draft) {
      await tellPrivately(whom, draftNotice(notice, draft));
    },
    async tellDay(whom, day) {
      await tellPrivately(whom, dayView(day));
    },
    async answer(whom, lines) {
      await tellPrivately(whom, { kind: 'notice', lines, buttons: [] });
    },
  };
}

type Sending = (context: TurnContext) => Promise<string>;

async function send(post: TeamsPost, where: Place | Account, sending: Sending): Promise<string> {
  try {
    return await withinLimit(sentWithin, sent(post, where, sending));
  } catch (fault) {
    throw fault instanceof DeliveryFault ? fault : new DeliveryFault(fault);
  }
}

async function sent(post: TeamsPost, where: Place | Account, sending: Sending): Promise<string> {
  if (where.platform !== 'teams') throw new Error('not-teams');
  const conversation = 'channel' in where ? where.channel : where.user;
  const reference = await post.references.recall(where.tenant, conversation);
  const { promise, resolve } = Promise.withResolvers<string>();
  await post.adapter.carryOn(reference, async (context) => resolve(await sending(context)));
  return promise;
}

function face(decision: Opened | Unseen, drawing: Drawing): IAdaptiveCard {
  return decisionCard(cardFor(decision), drawing);
}

/** A message of its own: without the continuation's id, which would make it a reply to nothing. */
function posting(card: IAdaptiveCard): Sending {
  return async (context) => {
    delete context.activity.id;
    const posted = await context.sendActivity(cardMessage(card));
    return messageId(context.activity.conversation.id, posted?.id);
  };
}

function redrawing(message: string, card: IAdaptiveCard): Sending {
  return async (context) => {
    const { conversation, activity } = messageIds(message);
    context.activity.conversation.id = conversation;
    await context.updateActivity({ ...cardMessage(card), id: activity });
    return message;
  };
}
