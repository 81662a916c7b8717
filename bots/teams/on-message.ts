import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Activity } from 'botbuilder';
import { inTeams } from '#bots/wording/in-teams.ts';
import { labels } from '#bots/wording/labels.ts';
import { bringToDesk } from './bring-to-desk.ts';
import { isOneToOne } from './caller.ts';
import { noticeCard } from './cards/notice-card.ts';
import type { Arrival, Door } from './door.ts';
import { replyCard } from './reply-card.ts';
import { stringAt } from './string-at.ts';
import { waysIn } from './ways-in.ts';

/** What the clerk says to a message: the form where it is private, else the button that opens it. */
export async function onMessage(door: Door, arrival: Arrival): Promise<IAdaptiveCard> {
  const { activity } = arrival;
  if (!asksToPropose(activity)) return proposeButton(inTeams.help, door.nonce());
  if (!isOneToOne(activity)) return proposeButton(inTeams.raise, door.nonce());
  const nonce = door.nonce();
  const reply = await bringToDesk(door, arrival, { nonce, act: 'propose', about: {} });
  return replyCard(reply, door.nonce());
}

/** The bot's own name stands before the word where it was mentioned. */
function asksToPropose(activity: Activity): boolean {
  const words = (stringAt(activity, 'text') ?? '')
    .replaceAll(/<at>[^<]*<\/at>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .trim();
  const [, first = ''] = /^\/?(\w+)/.exec(words) ?? [];
  return first.toLowerCase() === waysIn.propose;
}

function proposeButton(words: string, nonce: string): IAdaptiveCard {
  const label = labels.propose;
  const button = { act: 'propose', about: {}, label, spoken: label, press: 'asks' } as const;
  return noticeCard(
    { kind: 'notice', lines: [words], buttons: [button] },
    { nonce, surface: 'chat' },
  );
}
