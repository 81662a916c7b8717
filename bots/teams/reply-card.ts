import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { Reply } from '#bots/desk/desk.ts';
import type { ChoicesView, FormView, NoticeView } from '#bots/views/view.ts';
import { inTeams } from '#bots/wording/in-teams.ts';
import { labels } from '#bots/wording/labels.ts';
import type { Drawing } from './cards/card.ts';
import { choicesCard } from './cards/choices-card.ts';
import { decisionCard } from './cards/decision-card.ts';
import { formCard } from './cards/form-card.ts';
import { noticeCard } from './cards/notice-card.ts';
import type { Sent } from './read-sent.ts';

/** The answer as a card that takes the pressed card's place, for the person who pressed alone. */
export function replyCard(reply: Reply, nonce: string): IAdaptiveCard {
  const drawing: Drawing = { nonce, surface: 'chat' };
  if (reply.kind === 'ask') return askCard(reply.view, drawing);
  const notice = noticeOf(reply);
  const tone = reply.kind === 'done' ? 'good' : 'warning';
  return reply.card === null
    ? noticeCard(notice, drawing)
    : decisionCard(reply.card, drawing, { notice, tone });
}

/** In a channel a form is a press away, in a dialog: its card may not hold inputs. */
export function pressForForm(sent: Sent, nonce: string): IAdaptiveCard {
  const { act, about } = sent;
  const label = labels[act];
  const button = { act, about, label, spoken: label, press: 'asks' } as const;
  const view: NoticeView = { kind: 'notice', lines: [inTeams.openForm], buttons: [button] };
  return noticeCard(view, { nonce, surface: 'chat' });
}

export function askCard(
  view: FormView | ChoicesView | NoticeView,
  drawing: Drawing,
): IAdaptiveCard {
  switch (view.kind) {
    case 'form':
      return formCard(view, drawing);
    case 'choices':
      return choicesCard(view, drawing);
    case 'notice':
      return noticeCard(view, drawing);
  }
}

export function noticeOf(reply: Exclude<Reply, { readonly kind: 'ask' }>): NoticeView {
  return reply.kind === 'done' ? reply.receipt : reply.notice;
}
