import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Activity, Attachment } from 'botbuilder';

export function cardAttachment(card: IAdaptiveCard): Attachment {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
}

/** A message that is one card; its first lines stand in the notification. */
export function cardMessage(card: IAdaptiveCard): Partial<Activity> {
  const summary = (card.speak ?? '').slice(0, 200).toWellFormed();
  return { type: 'message', summary, attachments: [cardAttachment(card)] };
}
