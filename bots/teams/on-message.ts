import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Activity } from 'botbuilder';
import type { Button } from '#bots/views/view.ts';
import { inTeams } from '#bots/wording/in-teams.ts';
import { labels } from '#bots/wording/labels.ts';
import { bringToDesk } from './bring-to-desk.ts';
import { isOneToOne } from './caller.ts';
import { noticeCard } from './cards/notice-card.ts';
import type { Arrival, Door } from './door.ts';
import { replyCard } from './reply-card.ts';
import { stringAt } from './string-at.ts';
import { waysIn } from './ways-in.ts';

/** What people can write to open something. */
const openings = [waysIn.propose, waysIn.milestones] as const;

type Opening = (typeof openings)[number];

/** What the clerk says to a message: the form or list where it is private, else the button that opens it. */
export async function onMessage(door: Door, arrival: Arrival): Promise<IAdaptiveCard> {
  const { activity } = arrival;
  const act = openingIn(activity);
  if (act === undefined) return buttonsFor(inTeams.help, openings, door.nonce());
  if (!isOneToOne(activity)) return buttonsFor(inTeams[act], [act], door.nonce());
  const nonce = door.nonce();
  const reply = await bringToDesk(door, arrival, { nonce, act, about: {} });
  return replyCard(reply, door.nonce());
}

/** The bot's own name stands before the word where it was mentioned. */
function openingIn(activity: Activity): Opening | undefined {
  const words = (stringAt(activity, 'text') ?? '')
    .replaceAll(/<at>[^<]*<\/at>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .trim();
  const [, first = ''] = /^\/?(\w+)/.exec(words) ?? [];
  return openings.find((opening) => opening === first.toLowerCase());
}

function buttonsFor(words: string, acts: readonly Opening[], nonce: string): IAdaptiveCard {
  const buttons = acts.map((act): Button => {
    const label = labels[act];
    return { act, about: {}, label, spoken: label, press: 'asks' };
  });
  return noticeCard({ kind: 'notice', lines: [words], buttons }, { nonce, surface: 'chat' });
}
