import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { InvokeResponse } from 'botbuilder';
import type { Reply } from '#bots/desk/desk.ts';
import { bringToDesk } from './bring-to-desk.ts';
import { isOneToOne } from './caller.ts';
import type { Arrival, Door } from './door.ts';
import { readSent, type Sent } from './read-sent.ts';
import { pressForForm, replyCard } from './reply-card.ts';
import { fieldsOf } from './string-at.ts';

/** A button pressed on a card: the answer is the card anew, for the person who pressed. */
export async function onExecute(door: Door, arrival: Arrival): Promise<InvokeResponse> {
  const action = fieldsOf(fieldsOf(arrival.activity.value)?.['action']);
  const sent = readSent(action?.['verb'], action?.['data']);
  if (sent === 'malformed') return { status: 400 };
  const reply = await bringToDesk(door, arrival, sent);
  return answer(drawn(arrival, sent, reply, door.nonce()));
}

function drawn(
  { activity }: Arrival,
  sent: Sent | 'unknown act',
  reply: Reply,
  nonce: string,
): IAdaptiveCard {
  const mayHoldInputs = isOneToOne(activity) || reply.kind !== 'ask' || sent === 'unknown act';
  return mayHoldInputs ? replyCard(reply, nonce) : pressForForm(sent, nonce);
}

function answer(value: IAdaptiveCard): InvokeResponse {
  const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
  return { status: 200, body };
}
